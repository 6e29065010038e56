// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "vicky",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "vicky", targets: ["vicky"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    .package(url: "https://github.com/vapor/jwt-kit.git", from: "5.7.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CHyphen", providers: [.apt(["libhyphen-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // The story modules: no Foundation, so that they start fast and fit in any Swift program.
    .target(name: "StoryModel"),
    .target(name: "StoryXML", dependencies: ["StoryModel", "CLibXML2"]),
    .target(name: "StoryChecks", dependencies: ["StoryModel", "CHyphen"]),
    .target(name: "StoryEngine", dependencies: ["StoryModel"]),

    .target(
      name: "Authoring",
      dependencies: [
        "StoryModel", "StoryXML", "StoryChecks", "StoryEngine", "CZip",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "Onboarding",
      dependencies: [
        "Authoring", "StoryChecks", "StoryEngine", "StoryModel", "StoryXML",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "Storage",
      dependencies: [
        "Onboarding", "StoryEngine", "StoryModel", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(name: "Reports", dependencies: ["Authoring", "Onboarding", "StoryEngine", "StoryModel"]),
    .target(
      name: "Web",
      dependencies: [
        "Authoring", "CZlib", "Onboarding", "Reports", "StoryEngine", "StoryModel",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "JWTKit", package: "jwt-kit"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Logging", package: "swift-log"),
      ],
      resources: [
        .embedInCode("API/openapi.json"), .embedInCode("Assets"), .embedInCode("Embed"),
        .embedInCode("Templates"),
      ]),
    .target(
      name: "Demo",
      dependencies: [
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "JWTKit", package: "jwt-kit"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      resources: [.embedInCode("Assets"), .embedInCode("Pages")]),
    .executableTarget(
      name: "vicky",
      dependencies: [
        "Authoring", "Demo", "Onboarding", "Reports", "Storage", "StoryEngine", "StoryModel", "StoryXML",
        "Web",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ]),

    .executableTarget(
      name: "bench",
      dependencies: [
        "Authoring", "Onboarding", "Storage", "StoryEngine", "StoryModel", "StoryXML",
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      path: "Benchmarks"),

    .target(name: "TestSupport", dependencies: ["StoryModel"], path: "Tests/TestSupport"),
    .testTarget(name: "StoryModelTests", dependencies: ["StoryModel", "TestSupport"]),
    .testTarget(name: "StoryXMLTests", dependencies: ["StoryModel", "StoryXML", "TestSupport"]),
    .testTarget(
      name: "StoryChecksTests", dependencies: ["StoryChecks", "StoryModel", "StoryXML", "TestSupport"]),
    .testTarget(
      name: "AuthoringTests",
      dependencies: [
        "Authoring", "CZip", "StoryChecks", "StoryEngine", "StoryModel", "StoryXML", "TestSupport",
      ]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Authoring", "Reports", "Onboarding", "OnboardingTestSupport", "StoryEngine", "StoryModel",
      ]),
    .testTarget(
      name: "TranslationTests",
      dependencies: ["Authoring", "StoryEngine", "StoryModel", "StoryXML", "TestSupport"]),
    .testTarget(
      name: "CommandTests",
      dependencies: ["vicky", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(
      name: "OnboardingTestSupport",
      dependencies: ["Authoring", "Onboarding", "StoryEngine", "StoryModel", "StoryXML", "TestSupport"],
      path: "Tests/OnboardingTestSupport"),
    .testTarget(
      name: "OnboardingTests",
      dependencies: [
        "Authoring", "Onboarding", "OnboardingTestSupport", "StoryChecks", "StoryEngine", "StoryModel",
        "StoryXML",
        "TestSupport",
      ]),
    .testTarget(
      name: "StorageTests",
      dependencies: [
        "Authoring", "Onboarding", "OnboardingTestSupport", "Storage", "StoryEngine", "StoryModel",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Authoring", "Web", "Onboarding", "OnboardingTestSupport", "StoryEngine", "StoryModel", "TestSupport",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ]),
    .testTarget(
      name: "StoryEngineTests",
      dependencies: ["Authoring", "StoryEngine", "StoryModel", "StoryXML", "TestSupport"]),
  ]
)

// One voice for every target of ours: the upcoming features, and no warning left standing.
for target in package.targets where target.type != .system {
  target.swiftSettings = [
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
    .enableUpcomingFeature("ExistentialAny"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
    .enableUpcomingFeature("MemberImportVisibility"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
    .enableUpcomingFeature("InternalImportsByDefault"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0461-async-function-isolation.md
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
  ]
}

# shellcheck shell=bash
# What the scripts share. Sourced, not run: it goes to the project's folder, whatever folder it is called from.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

swift_wanted=6.2

say() { printf '==> %s\n' "$*" >&2; }

stop() {
  printf 'vicky: %s\n' "$*" >&2
  exit 1
}

# 75 -> "1 min 15 s"
duration() {
  if (($1 < 60)); then
    printf '%d s' "$1"
  else
    printf '%d min %02d s' $(($1 / 60)) $(($1 % 60))
  fi
}

# long WHAT COMMAND...: runs the command and says what is going on and for how long, so that nobody wonders whether
# it hangs. On a terminal the command speaks for itself; elsewhere a line every 15 seconds carries its latest words,
# and all of them follow if it fails. KEEP_LOG=FILE keeps what it printed.
long() {
  local what=$1 began=$SECONDS status=0
  shift
  say "$what"
  if [[ -t 1 && -t 2 && -z ${KEEP_LOG:-} ]]; then
    "$@" || status=$?
  else
    heartbeat "$@" || status=$?
  fi
  if ((status != 0)); then
    say "$what: failed after $(duration $((SECONDS - began)))"
    return "$status"
  fi
  say "$what: done in $(duration $((SECONDS - began)))"
}

heartbeat() {
  local log=${KEEP_LOG:-} temporary='' began=$SECONDS job status=0
  if [[ -z $log ]]; then
    temporary=$(mktemp)
    log=$temporary
  fi
  "$@" >"$log" 2>&1 </dev/null &
  job=$!
  local next=$((began + 15))
  while kill -0 "$job" 2>/dev/null; do
    sleep 0.2
    if ((SECONDS >= next)); then
      next=$((SECONDS + 15))
      printf '    %s: %s\n' "$(duration $((SECONDS - began)))" "$(tail -c 400 "$log" | tail -n 1 | cut -c 1-100)" >&2
    fi
  done
  wait "$job" || status=$?
  ((status == 0)) || cat "$log" >&2
  [[ -z $temporary ]] || rm -f "$temporary"
  return "$status"
}

as_root() {
  if ((EUID == 0)); then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    stop "these packages need an administrator; install them, then run this again: ${missing[*]}"
  fi
}

# need_packages WHY PACKAGE...: installs the Debian packages that are not there yet.
need_packages() {
  local why=$1 package
  local -a missing=()
  shift
  if ! command -v dpkg-query >/dev/null; then
    say "No Debian packages here. Needed $why, under whatever names your system gives them: $*"
    return
  fi
  for package in "$@"; do
    [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
      missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  say "Installing $why: ${missing[*]}"
  long 'Refreshing the list of packages' as_root apt-get update -q
  long 'Installing packages' as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# A compiler that is missing or too old is one clear message, not a page of errors.
need_swift() {
  local found
  command -v swift >/dev/null ||
    stop "Swift is not installed. Vicky needs $swift_wanted or newer: see swift.org/install, then run this again."
  found=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+(\.[0-9]+)*).*/\1/p' | head -n 1)
  [[ -n $found ]] || stop "'swift --version' does not answer. Vicky needs Swift $swift_wanted: see swift.org/install."
  [[ $(printf '%s\n' "$swift_wanted" "$found" | sort -V | head -n 1) == "$swift_wanted" ]] ||
    stop "this is Swift $found. Vicky needs $swift_wanted or newer: see swift.org/install, then run this again."
}

# What every build needs: a linker and C headers, the C libraries, certificates and git for the Swift packages, time zones.
need_build_packages() {
  need_packages 'what the build needs' \
    ca-certificates g++ git libhyphen-dev libsqlite3-dev libxml2-dev libzip-dev pkg-config tzdata zlib1g-dev
  # Syllables are counted by hyphenation, and Graphviz draws a story's graph.
  need_packages 'what authors use' graphviz hyphen-en-us hyphen-nl
}

# Python's own packages stay in .venv; what Debian has comes from Debian.
need_browser() {
  need_packages 'a browser and what drives it' \
    chromium chromium-driver fonts-liberation python3-pytest python3-pytest-timeout python3-selenium \
    python3-venv
  if ! .venv/bin/python -c 'import pytest, selenium' 2>/dev/null; then
    long 'Making .venv' /usr/bin/python3 -m venv --clear --system-site-packages .venv
  fi
  .venv/bin/python -c 'import axe_playwright_python, playwright.sync_api' 2>/dev/null ||
    long 'Installing axe-core and playwright' .venv/bin/python -m pip install -q --no-deps -r Tests/requirements.txt
  .venv/bin/python -c 'import schemathesis' 2>/dev/null ||
    long 'Installing schemathesis' .venv/bin/python -m pip install -q -r Tests/requirements-api.txt
}

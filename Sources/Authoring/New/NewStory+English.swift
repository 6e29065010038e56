extension NewStory {
  var englishStory: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <story id="\(id)" xml:lang="en" guide="\(guide)" minutes="1">
      <title>\(title)</title>
      <summary>Write here what it is about, in a sentence or two.</summary>

      <!-- A scene is a small piece: four bubbles at most, and then something to do. -->
      <scene id="start" title="Hello" milestone="true">
        <say id="hi">Hi! I am \(guideName). I will show you something.</say>
        <choose id="time">
          <prompt>Do you have a minute?</prompt>
          <option id="yes" to="try">Yes, show me</option>
          <option id="no" to="later">Not now</option>
        </choose>
      </scene>

      <!-- A task: the employee does something, and says so afterwards. -->
      <scene id="try" title="Try it" milestone="true">
        <say id="yours">Your start page is yours. You put there what you need every day.</say>
        <task id="look" done="word">
          Have a look at your start page. What do you really use? Tell me when you are back.
          <hint>The name of the intranet takes you there, on every page.</hint>
        </task>
        <feedback id="opinion" topic="story" scale="smileys" anonymous="allowed">What did you think?</feedback>
        <goto scene="goodbye"/>
      </scene>

      <!-- Every way comes to an end. Saying no is a good end, too. -->
      <scene id="goodbye" title="Goodbye">
        <end id="done" outcome="completed">That was it. You know where to find me!</end>
      </scene>

      <scene id="later" title="Another time">
        <end id="not-now" outcome="postponed">Fine. I will be here.</end>
      </scene>
    </story>

    """
  }

  var englishTest: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- What somebody does, and what must happen then. 'vicky test' plays it. -->
    <test title="Somebody does it all">
      <waits at="time" offers="yes no"/>

      <input>yes</input>
      <say id="yours"/>
      <waits at="look"/>

      <input>done</input>
      <waits at="opinion"/>

      <input>5</input>
      <ends outcome="completed" at="done"/>
    </test>

    """
  }
}

// The authors' pages come anew when a file was saved: asked for now and then, while somebody looks.

function watchStories(sheet) {
  setInterval(async () => {
    // Who has chosen a file, or is filling in a form, is not disturbed.
    const isBusy = sheet.querySelector("[type=file]")?.value || sheet.contains(document.activeElement?.form);
    if (document.hidden || isBusy) return;
    try {
      const reply = await fetch("/team/stories-version", { credentials: "same-origin" });
      if (reply.ok && (await reply.text()) !== sheet.dataset.stamp) location.reload();
    } catch {
      // The server is away for a moment; the next time will do.
    }
  }, 2000);
}

const sheet = document.querySelector("[data-stamp]");
if (sheet) watchStories(sheet);

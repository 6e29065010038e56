"use strict";

// Hands the code to the page that opened this window, and to no page of another site.
const handover = document.getElementById("unheard");
const {origin, nonce, code, title, words} = handover.dataset;
if (window.opener) {
  window.opener.postMessage({vicky: "code", nonce, code}, origin);
  window.close();
} else {
  document.querySelector("h1").textContent = title;
  document.querySelector(".lead").remove();
  handover.textContent = words;
}

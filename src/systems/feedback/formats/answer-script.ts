// What runs in the page of an answer, on phones that may be old: it keeps the draft, sends or seals, and gives what takes the answer back.
// Sealing is that of seal.ts: ECIES over P-256 with AES-256-GCM, a fresh key pair for each text.
export const answerScript = `(function () {
  var asked = JSON.parse(document.getElementById("request").textContent);
  var form = document.getElementById("form");
  var key = "cairn-answer-" + asked.draft;
  function byId(id) { return document.getElementById(id); }
  function all(what) { return Array.prototype.slice.call(form.querySelectorAll(what)); }
  function store(change) { try { return change(window.localStorage); } catch (error) { return null; } }
  function keep() {
    var draft = {};
    all("input:checked").forEach(function (one) { draft[one.name] = one.value; });
    all("textarea").forEach(function (one) { if (one.value) draft[one.id] = one.value; });
    store(function (kept) { kept.setItem(key, JSON.stringify(draft)); });
  }
  var draft = JSON.parse(store(function (kept) { return kept.getItem(key); }) || "{}");
  all("input").forEach(function (one) { if (draft[one.name] === one.value) one.checked = true; });
  all("textarea").forEach(function (one) { if (draft[one.id]) one.value = draft[one.id]; });
  form.addEventListener("input", keep);
  // A second press on a chosen step takes it away again.
  all("[data-scale] input").forEach(function (one) {
    var was = false;
    one.parentNode.addEventListener("pointerdown", function () { was = one.checked; });
    one.addEventListener("click", function () { if (was) { one.checked = false; was = false; keep(); } });
  });
  function base64(bytes) {
    var text = "";
    for (var at = 0; at < bytes.length; at++) text += String.fromCharCode(bytes[at]);
    return btoa(text).replace(/\\+/g, "-").replace(/\\//g, "_").replace(/=+$/, "");
  }
  function bytesOf(text) {
    var plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    var bytes = new Uint8Array(plain.length);
    for (var at = 0; at < plain.length; at++) bytes[at] = plain.charCodeAt(at);
    return bytes;
  }
  function receipt() { return asked.owner + "." + base64(crypto.getRandomValues(new Uint8Array(32))); }
  function answers() {
    var scales = all("[data-scale]").map(function (one) {
      var chosen = one.querySelector("input:checked");
      return chosen && { question: one.getAttribute("data-scale"), value: Number(chosen.value) };
    });
    var words = all("[data-words]").map(function (one) {
      return one.value.trim() && { question: one.getAttribute("data-words"), words: one.value.trim() };
    });
    return scales.concat(words).filter(Boolean);
  }
  function seal(text) {
    var bytes = new TextEncoder().encode(text);
    var subtle = window.crypto && crypto.subtle;
    if (!subtle) {
      byId("plain").hidden = false;
      return Promise.resolve("CAIRN0[" + asked.id + "." + base64(bytes) + "]");
    }
    var curve = { name: "ECDH", namedCurve: "P-256" };
    var nonce = crypto.getRandomValues(new Uint8Array(12));
    return subtle.generateKey(curve, true, ["deriveKey"]).then(function (own) {
      return subtle.importKey("raw", bytesOf(asked.lock), curve, false, []).then(function (other) {
        return subtle.deriveKey({ name: "ECDH", public: other }, own.privateKey, { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
      }).then(function (shared) {
        return Promise.all([subtle.exportKey("raw", own.publicKey), subtle.encrypt({ name: "AES-GCM", iv: nonce }, shared, bytes)]);
      });
    }).then(function (parts) {
      var point = new Uint8Array(parts[0]);
      var closed = new Uint8Array(parts[1]);
      var whole = new Uint8Array(point.length + nonce.length + closed.length);
      whole.set(point);
      whole.set(nonce, point.length);
      whole.set(closed, point.length + nonce.length);
      return "CAIRN1[" + asked.id + "." + base64(whole) + "]";
    });
  }
  function fault(said) {
    byId("fault").textContent = said;
    byId("fault").hidden = false;
  }
  function done() {
    form.hidden = true;
    byId("sent").hidden = false;
    window.scrollTo(0, 0);
  }
  function give(given) {
    seal(JSON.stringify(given)).then(function (text) {
      byId("text").value = text;
      return seal(JSON.stringify({ secret: "", receipt: given.receipt, back: true }));
    }).then(function (text) {
      byId("back").value = text;
      done();
    }, function () { fault("The text could not be made in this browser. Open the page in another one."); });
  }
  function send(given) {
    var body = JSON.stringify({ answers: given.answers, named: given.named, receipt: given.receipt });
    fetch(location.pathname, { method: "POST", headers: { "content-type": "application/json" }, body: body }).then(function (answer) {
      return answer.json().then(function (said) {
        if (!answer.ok) return fault(said.message || "It was not taken. Your draft is kept.");
        store(function (kept) { kept.removeItem(key); });
        byId("back").href = "/answer/" + given.receipt;
        byId("back").textContent = location.href.replace(/[^/]*$/, "") + given.receipt;
        done();
      });
    }).catch(function () { fault("It could not be sent. Your draft is kept: try again when you have a network."); });
  }
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    byId("fault").hidden = true;
    var whose = form.querySelector("[name=whose]:checked");
    var given = { secret: asked.secret, answers: answers(), named: asked.named || Boolean(whose && whose.value === "named"), receipt: receipt() };
    if (given.answers.length === 0) return fault("Answer at least one question.");
    if (asked.by === "link") send(given);
    else give(given);
  });
  if (asked.by === "link") return;
  byId("copy").addEventListener("click", function () {
    byId("text").select();
    if (navigator.clipboard) navigator.clipboard.writeText(byId("text").value).catch(function () { document.execCommand("copy"); });
    else document.execCommand("copy");
    byId("copy").textContent = "Copied";
  });
  byId("again").addEventListener("click", function () { byId("sent").hidden = true; form.hidden = false; });
  if (navigator.share) {
    byId("share").hidden = false;
    byId("share").addEventListener("click", function () { navigator.share({ text: byId("text").value }).catch(function () {}); });
  }
})();`;

/* Extends the assignment while the reviewer works on the case, warns before it ends, and saves the transcript. */

const form = document.getElementById("caso");

const send = (address, fields = {}) =>
  fetch(address, {
    method: "POST",
    body: new URLSearchParams({ "form-token": form.elements["form-token"].value, ...fields }),
    signal: AbortSignal.timeout(10_000),
    redirect: "error",
  });

function turn(box) {
  const part = (name) => box.querySelector(`[data-part=${name}]`);
  const [said, more, lost] = [part("said"), part("more"), part("lost")];
  const again = lost.querySelector("button");
  let until = Date.parse(box.dataset.until);
  let active = true;
  let told = "";
  let over = false;

  // Screen readers announce it only when the message changes, not every minute.
  const tell = (kind, minutes) => {
    said.setAttribute("aria-live", kind === told ? "off" : "polite");
    said.textContent = box.dataset[kind].replace("{minutes}", minutes);
    box.classList.toggle("portal-turn--soon", kind !== "left");
    more.hidden = kind !== "soon";
    told = kind;
  };

  const end = () => {
    over = true;
    box.classList.add("portal-turn--soon");
    said.textContent = "";
    more.hidden = true;
    lost.hidden = false;
    again.disabled = false;
  };

  const show = () => {
    const minutes = Math.ceil((until - Date.now()) / 60_000);
    tell(minutes <= 2 ? "soon" : "left", Math.max(1, minutes));
  };

  const keep = async () => {
    active = false;
    try {
      const answer = await send(box.dataset.address);
      if (answer.ok) {
        until = Date.parse((await answer.json()).until);
        show();
      } else if (answer.status === 409 || answer.status === 403 || answer.status === 404) end();
      else tell("offline");
    } catch {
      active = true;
      tell("offline");
    }
  };

  const look = () => {
    if (over) return;
    if (active) keep();
    else if (Date.now() > until) end();
    else show();
  };

  for (const event of ["keydown", "pointerdown", "pointermove", "wheel", "scroll"]) {
    document.addEventListener(event, () => { active = true; }, { passive: true });
  }
  document.addEventListener("timeupdate", () => { active = true; }, { capture: true });
  more.addEventListener("click", keep);
  part("until").hidden = true;
  active = false;
  show();
  setInterval(look, 30_000);
}

function transcript(field) {
  const state = document.getElementById("transcripcion-estado");
  let pause;
  let last = field.value;
  const save = async () => {
    if (field.value === last) return;
    const text = field.value;
    try {
      const answer = await send(field.dataset.address, { transcripcion: text });
      if (!answer.ok) throw new Error(answer.statusText);
      last = text;
      state.textContent = field.dataset.saved.replace("{time}", new Date().toLocaleTimeString("es-GT", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "America/Guatemala" }));
    } catch {
      state.textContent = field.dataset.failed;
      pause = setTimeout(save, 15_000);
    }
  };
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(save, 1500);
  });
}

for (const box of document.querySelectorAll("[data-module~=turn]")) turn(box);
for (const field of document.querySelectorAll("[data-module~=transcript]")) transcript(field);

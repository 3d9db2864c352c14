/* Prints, saves and copies the recovery codes. */
for (const box of document.querySelectorAll("[data-module='oj-recovery-codes']")) {
  const { copied, file, header, description } = box.dataset;
  const codes = [...box.querySelectorAll("li")].map((item) => item.textContent.trim()).join("\r\n");
  const on = (id, action) => document.getElementById(id).addEventListener("click", action);

  on("printRecoveryCodes", () => window.print());
  on("copyRecoveryCodes", async () => {
    await navigator.clipboard.writeText(codes);
    box.querySelector("[role=status]").textContent = copied;
  });
  on("downloadRecoveryCodes", () => {
    const content = [header, codes, description].join("\r\n\r\n");
    const href = URL.createObjectURL(new Blob([content], { type: "text/plain" }));
    Object.assign(document.createElement("a"), { href, download: file }).click();
    setTimeout(() => URL.revokeObjectURL(href), 1000);
  });
  document.getElementById("copyRecoveryCodes").hidden = !navigator.clipboard;
  box.querySelector("[data-tools]").hidden = false;
}

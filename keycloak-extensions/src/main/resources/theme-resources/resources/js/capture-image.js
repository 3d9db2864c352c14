/* One side of a card. */

import { CaptureBox } from "./capture-box.js";
import { faultsOf } from "./capture-quality.js";

const LONGEST = 1600;
const HEAVY = 1_500_000;
/* As in the style sheet: the frame takes this share of the picture's width, and has the proportions of a card. */
const FRAME = 0.86;
const CARD = 85.6 / 54;

/** Where the frame lies in a picture of this size. */
const framed = (width, height) => {
  const card = Math.min(FRAME * width, FRAME * height * CARD);
  return { x: (width - card) / 2, y: (height - card / CARD) / 2, width: card, height: card / CARD };
};

/** Undefined if the browser cannot encode it. */
const toJpeg = async (source, width, height) => {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d").drawImage(source, 0, 0, canvas.width, canvas.height);
  const jpeg = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.8));
  return jpeg ?? undefined;
};

/** What can be drawn, with its size. An image element knows types that createImageBitmap does not. */
const decoded = async (file) => {
  try {
    const bitmap = await createImageBitmap(file);
    return { picture: bitmap, width: bitmap.width, height: bitmap.height, close: () => bitmap.close() };
  } catch {
    const picture = new Image();
    picture.src = URL.createObjectURL(file);
    const close = () => URL.revokeObjectURL(picture.src);
    await picture.decode().catch((problem) => { close(); throw problem; });
    return { picture, width: picture.naturalWidth, height: picture.naturalHeight, close };
  }
};

/** Returns no advice if the browser cannot read the pixels. */
const adviceOn = (source, area) => {
  try {
    return faultsOf(source, area);
  } catch {
    return [];
  }
};

export class ImageBox extends CaptureBox {
  constructor(root) {
    super(root, {
      video: { facingMode: { ideal: "environment" }, width: { ideal: 1920 }, height: { ideal: 1080 } },
    });
    this.tries = 0;
    this.faults = [];
  }

  opened() {
    this.button("shoot").focus();
  }

  async shoot() {
    const view = this.part("view");
    const { videoWidth: width, videoHeight: height } = view;
    const blob = width > 0 ? await toJpeg(view, width, height).catch(() => undefined) : undefined;
    if (!blob) return this.problem("shutter");
    const faults = adviceOn(view, framed(width, height));
    this.problem();
    this.tries += 1;
    this.preview(blob, true);
    this.advise(faults);
    // The advice of a program must not stop anyone: from the second try on, the picture can be used anyway.
    const use = this.button("use");
    use.hidden = faults.length > 0 && this.tries < 2;
    use.textContent = this.text(faults.length > 0 ? "useAnyway" : "use");
    (use.hidden || faults.length > 0 ? this.button("again") : use).focus();
  }

  /** Any chosen file may be sent. The limit applies to the bytes that are sent, which may be a smaller copy. */
  async chosen(file) {
    this.live = false;
    this.forgetLast();
    this.faults = [];
    let faults = [];
    let picture = file;
    try {
      const { picture: drawn, width, height, close } = await decoded(file);
      faults = adviceOn(drawn, { x: 0, y: 0, width, height });
      if (Math.max(width, height) > LONGEST || file.size > HEAVY) {
        picture = (await toJpeg(drawn, width, height).catch(() => undefined)) ?? file;
      }
      close();
      if (!this.fits(picture)) return;
      this.preview(picture, false);
    } catch {
      // The server may be able to read a picture that this browser cannot show.
      if (!this.fits(file)) return;
      this.part("shown").removeAttribute("src");
    }
    const sent = this.send(picture);
    this.advise(faults);
    await sent;
  }

  /** Shows one message about a picture: advice suppresses praise, and a refusal is shown alone. */
  check(code) {
    super.check(code === "good" && this.faults.length > 0 ? undefined : code);
  }

  fail(code) {
    super.fail(code);
    if (code.startsWith("check-")) this.part("advice").hidden = true;
  }

  advise(faults) {
    this.faults = faults;
    this.part("faults").replaceChildren(...faults.map((fault) => {
      const item = document.createElement("li");
      item.textContent = this.text(fault);
      return item;
    }));
    this.part("advice").hidden = faults.length === 0;
  }
}

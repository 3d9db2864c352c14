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

const toJpeg = (source, width, height) => {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d").drawImage(source, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.8));
};

export class ImageBox extends CaptureBox {
  constructor(root) {
    super(root, {
      video: { facingMode: { ideal: "environment" }, width: { ideal: 1920 }, height: { ideal: 1080 } },
    });
    this.tries = 0;
  }

  opened() {
    this.button("shoot").focus();
  }

  async shoot() {
    const view = this.part("view");
    const { videoWidth: width, videoHeight: height } = view;
    const faults = faultsOf(view, framed(width, height));
    const blob = await toJpeg(view, width, height);
    this.tries += 1;
    this.preview(blob, true);
    this.advise(faults);
    // Nobody is locked out by what a program thinks of a picture.
    const use = this.button("use");
    use.hidden = faults.length > 0 && this.tries < 2;
    use.textContent = this.text(faults.length > 0 ? "useAnyway" : "use");
    (use.hidden || faults.length > 0 ? this.button("again") : use).focus();
  }

  /** A file is sent whatever it looks like. */
  async chosen(file) {
    this.live = false;
    if (!this.fits(file)) return;
    let faults = [];
    let picture = file;
    try {
      const bitmap = await createImageBitmap(file);
      const { width, height } = bitmap;
      faults = faultsOf(bitmap, { x: 0, y: 0, width, height });
      if (Math.max(width, height) > LONGEST || file.size > HEAVY) picture = await toJpeg(bitmap, width, height);
      bitmap.close();
      this.preview(picture, false);
    } catch {
      // What this browser cannot show, the server may still be able to read.
      this.part("shown").removeAttribute("src");
    }
    const sent = this.send(picture);
    this.advise(faults);
    await sent;
  }

  advise(faults) {
    this.part("faults").replaceChildren(...faults.map((fault) => {
      const item = document.createElement("li");
      item.textContent = this.text(fault);
      return item;
    }));
    this.part("advice").hidden = faults.length === 0;
  }
}

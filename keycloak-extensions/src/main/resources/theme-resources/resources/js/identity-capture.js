/* Binds each box of a piece of evidence to its class. */

import { ImageBox } from "./capture-image.js";
import { VideoBox } from "./capture-video.js";

for (const root of document.querySelectorAll("[data-module~=identity-capture]")) {
  if (root.dataset.kind === "video") new VideoBox(root);
  else new ImageBox(root);
}

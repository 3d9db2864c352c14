/* Finds faults of a picture of a card in its pixels. They are advice only. */

const WIDTH = 640;
const LEAST_WIDTH = 600;
const SHARP = 100;
const DARK = 60;
const BRIGHT = 250;
/* A larger bright area is not a reflection but white paper around a scanned card. */
const GLARE = [0.04, 0.4];

const greys = ({ data }) => {
  const grey = new Float32Array(data.length / 4);
  for (let i = 0; i < grey.length; i += 1) {
    grey[i] = 0.299 * data[4 * i] + 0.587 * data[4 * i + 1] + 0.114 * data[4 * i + 2];
  }
  return grey;
};

/** The variance of the Laplacian: edges are steep in a sharp picture. */
export const sharpness = (grey, width, height) => {
  let sum = 0;
  let squares = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const i = y * width + x;
      const edge = grey[i - 1] + grey[i + 1] + grey[i - width] + grey[i + width] - 4 * grey[i];
      sum += edge;
      squares += edge * edge;
    }
  }
  const count = (width - 2) * (height - 2);
  return squares / count - (sum / count) ** 2;
};

/**
 * The codes of the faults.
 * @param source anything that a canvas can draw
 * @param area the part of it in which the card should be: x, y, width, height in pixels
 */
export const faultsOf = (source, area) => {
  const height = Math.max(3, Math.round((WIDTH * area.height) / area.width));
  // Not an OffscreenCanvas, which some phones lack.
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = height;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.drawImage(source, area.x, area.y, area.width, area.height, 0, 0, WIDTH, height);
  const grey = greys(pen.getImageData(0, 0, WIDTH, height));
  const brightness = grey.reduce((sum, value) => sum + value, 0) / grey.length;
  const glare = grey.filter((value) => value > BRIGHT).length / grey.length;
  const faults = [];
  if (area.width < LEAST_WIDTH) faults.push("small");
  if (brightness < DARK) faults.push("dark");
  else if (sharpness(grey, WIDTH, height) < SHARP) faults.push("blurred");
  if (glare > GLARE[0] && glare < GLARE[1]) faults.push("glare");
  return faults;
};

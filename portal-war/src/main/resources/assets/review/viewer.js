/* Rotates, enlarges and marks a picture, with mouse and keyboard. Angles are quarter turns. */

const STEP = 40;
const SIDES = ["x", "y", "ancho", "alto"];
const clamp = (number, least, most) => Math.min(most, Math.max(least, number));

class Viewer {
  constructor(box) {
    this.stage = box.querySelector(".portal-viewer__stage");
    this.picture = box.querySelector(".portal-viewer__picture");
    this.image = box.querySelector("img");
    this.mark = box.querySelector(".portal-viewer__mark");
    this.said = box.querySelector("[data-part=said]");
    this.text = box.dataset.area;
    this.tools = box.querySelector(".portal-viewer__tools");
    this.fields = SIDES.map((side) => document.getElementById(`zona-${side}-${box.dataset.piece}`));
    this.canMark = !this.fields.includes(null);
    this.marking = false;
    this.stage.tabIndex = 0;
    this.stage.classList.add("portal-viewer__stage--live");
    this.tools.hidden = false;
    this.image.draggable = false;
    this.reset();
    this.readFields();
  }

  reset() {
    [this.zoom, this.quarters, this.x, this.y] = [1, 0, 0, 0];
    this.draw();
  }

  /** Fits the picture into the stage in any rotation. */
  draw() {
    const { naturalWidth: width, naturalHeight: height } = this.image;
    if (!width) return;
    const lies = this.quarters % 2 === 1;
    const fit = Math.min(this.stage.clientWidth / (lies ? height : width), this.stage.clientHeight / (lies ? width : height));
    this.size = [width * fit, height * fit];
    const most = [this.stage.clientWidth, this.stage.clientHeight].map((side) => (side * this.zoom) / 2);
    this.x = clamp(this.x, -most[0], most[0]);
    this.y = clamp(this.y, -most[1], most[1]);
    const { style } = this.picture;
    [style.width, style.height] = this.size.map((side) => `${side}px`);
    style.transform = `translate(-50%, -50%) translate(${this.x}px, ${this.y}px) rotate(${this.quarters * 90}deg) scale(${this.zoom})`;
  }

  scale(factor) {
    const zoom = clamp(this.zoom * factor, 1, 8);
    this.x *= zoom / this.zoom;
    this.y *= zoom / this.zoom;
    this.zoom = zoom;
    if (zoom === 1) [this.x, this.y] = [0, 0];
    this.draw();
  }

  turn() {
    this.quarters = (this.quarters + 1) % 4;
    this.draw();
  }

  move(x, y) {
    this.x += x;
    this.y += y;
    this.draw();
  }

  /** Converts a point of the window to per cent of the picture's sides. */
  place(event) {
    const box = this.stage.getBoundingClientRect();
    const dx = event.clientX - box.left - box.width / 2 - this.x;
    const dy = event.clientY - box.top - box.height / 2 - this.y;
    const angle = (-this.quarters * Math.PI) / 2;
    const along = [dx * Math.cos(angle) - dy * Math.sin(angle), dx * Math.sin(angle) + dy * Math.cos(angle)];
    return along.map((length, i) => clamp((length / this.zoom / this.size[i] + 0.5) * 100, 0, 100));
  }

  readFields() {
    if (!this.canMark) return;
    const area = this.fields.map((field) => Number.parseInt(field.value, 10));
    if (area.some(Number.isNaN)) {
      this.area = null;
      this.mark.hidden = true;
    } else this.showArea(area);
  }

  showArea(area) {
    this.area = area;
    this.mark.hidden = false;
    ["left", "top", "width", "height"].forEach((side, i) => { this.mark.style[side] = `${area[i]}%`; });
  }

  setArea(x, y, width, height) {
    const wide = clamp(Math.round(width), 2, 100);
    const high = clamp(Math.round(height), 2, 100);
    const area = [clamp(Math.round(x), 0, 100 - wide), clamp(Math.round(y), 0, 100 - high), wide, high];
    this.showArea(area);
    area.forEach((side, i) => { this.fields[i].value = side; });
    this.said.textContent = ["x", "y", "width", "height"].reduce((text, name, i) => text.replace(`{${name}}`, area[i]), this.text);
    this.ask();
  }

  /** Marking a picture also selects it for the correction. */
  ask() {
    for (const id of ["decision-correct", `corregir-${this.fields[0].id.split("-").at(-1)}`]) {
      const choice = document.getElementById(id);
      if (choice && !choice.checked) choice.click();
    }
  }

  toggleMarking() {
    if (!this.canMark) return;
    this.marking = !this.marking;
    this.stage.classList.toggle("portal-viewer__stage--marking", this.marking);
    this.tools.querySelector("[data-tool=mark]").setAttribute("aria-pressed", this.marking);
    if (this.marking && !this.area) this.setArea(35, 35, 30, 30);
    this.stage.focus({ preventScroll: true });
  }

  arrow(dx, dy, shift) {
    if (!this.marking) return this.move(-dx * STEP, -dy * STEP);
    const [x, y, width, height] = this.area;
    if (shift) this.setArea(x, y, width + dx * 2, height + dy * 2);
    else this.setArea(x + dx * 2, y + dy * 2, width, height);
  }
}

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function keys(viewer) {
  viewer.stage.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const plain = { "+": () => viewer.scale(1.25), "-": () => viewer.scale(0.8), r: () => viewer.turn(), 0: () => viewer.reset(), m: () => viewer.toggleMarking() };
    const arrow = ARROWS[event.key];
    const act = arrow ? () => viewer.arrow(...arrow, event.shiftKey) : plain[event.key.toLowerCase()];
    if (event.key === "Escape" && viewer.marking) viewer.toggleMarking();
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function mouse(viewer) {
  const { stage } = viewer;
  let start = null;
  stage.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    start = { at: viewer.marking && viewer.place(event), x: event.clientX, y: event.clientY };
    stage.setPointerCapture(event.pointerId);
  });
  stage.addEventListener("pointermove", (event) => {
    if (!start) return;
    if (start.at) {
      const end = viewer.place(event);
      const sides = [0, 1].map((i) => [Math.min(start.at[i], end[i]), Math.abs(start.at[i] - end[i])]);
      viewer.setArea(sides[0][0], sides[1][0], sides[0][1], sides[1][1]);
    } else {
      viewer.move(event.clientX - start.x, event.clientY - start.y);
      [start.x, start.y] = [event.clientX, event.clientY];
    }
  });
  for (const end of ["pointerup", "pointercancel"]) stage.addEventListener(end, () => { start = null; });
  // The wheel scrolls the page until the picture is selected.
  stage.addEventListener("wheel", (event) => {
    if (document.activeElement !== stage) return;
    event.preventDefault();
    viewer.scale(event.deltaY < 0 ? 1.15 : 1 / 1.15);
  }, { passive: false });
}

function watch(viewer, box) {
  const failed = () => { box.querySelector("[data-part=failed]").hidden = false; };
  viewer.image.addEventListener("error", failed);
  viewer.image.addEventListener("load", () => viewer.draw());
  if (viewer.image.complete && !viewer.image.naturalWidth) failed();
  new ResizeObserver(() => viewer.draw()).observe(viewer.stage);
  if (viewer.canMark) for (const field of viewer.fields) field.addEventListener("change", () => viewer.readFields());
}

for (const box of document.querySelectorAll("[data-module~=viewer]")) {
  const viewer = new Viewer(box);
  const tools = { in: () => viewer.scale(1.5), out: () => viewer.scale(1 / 1.5), turn: () => viewer.turn(), reset: () => viewer.reset(), mark: () => viewer.toggleMarking() };
  viewer.tools.addEventListener("click", (event) => tools[event.target.dataset.tool]?.());
  keys(viewer);
  mouse(viewer);
  watch(viewer, box);
}

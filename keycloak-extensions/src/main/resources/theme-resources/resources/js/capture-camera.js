/* The camera of the device, shown in a <video>. */

const KNOWN = ["NotAllowedError", "NotFoundError", "NotReadableError"];

export const canOpen = () => Boolean(navigator.mediaDevices?.getUserMedia);

/** Whether the device is a phone, whose own camera app a file field can open. */
export const isPhone = () => matchMedia("(pointer: coarse)").matches;

/** The name of the problem, if people can solve it. */
export const problemOf = (error) => {
  if (error.name === "SecurityError") return "NotAllowedError";
  if (error.name === "OverconstrainedError") return "NotFoundError";
  return KNOWN.includes(error.name) ? error.name : "other";
};

export class Camera {
  constructor(view) {
    this.view = view;
  }

  async open(constraints) {
    this.close();
    this.stream = await navigator.mediaDevices.getUserMedia(constraints);
    this.view.srcObject = this.stream;
    this.view.muted = true;
    await this.view.play();
  }

  close() {
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.stream = undefined;
    this.view.srcObject = null;
  }
}

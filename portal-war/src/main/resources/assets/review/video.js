/* Speed, single frames and jumps of the video, and the second that a correction marks. */

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 2];

function player(box) {
  const video = box.querySelector("video");
  const speed = box.querySelector("[data-part=speed]");
  const tools = box.querySelector(".portal-viewer__tools");
  const failed = () => { box.querySelector("[data-part=failed]").hidden = false; };

  const jump = (second) => { video.currentTime = Math.max(0, second); };
  const faster = (steps) => {
    const next = SPEEDS.indexOf(video.playbackRate) + steps;
    video.playbackRate = SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, next))];
  };
  const told = () => { speed.textContent = speed.dataset.text.replace("{speed}", `${video.playbackRate}×`); };
  const act = {
    play: () => (video.paused ? video.play() : video.pause()),
    back: () => jump(video.currentTime - 5),
    ahead: () => jump(video.currentTime + 5),
    slower: () => faster(-1),
    faster: () => faster(1),
  };

  tools.hidden = false;
  tools.addEventListener("click", (event) => act[event.target.dataset.tool]?.());
  video.addEventListener("ratechange", told);
  video.addEventListener("error", failed);
  if (video.error) failed();
  told();

  // Beside the player the links become buttons, because they lead to no other page.
  for (const link of box.querySelectorAll("a[data-second]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "app-button-link portal-prompt";
    button.textContent = link.textContent;
    button.addEventListener("click", () => {
      jump(Number(link.dataset.second));
      video.play();
    });
    link.replaceWith(button);
  }
  return video;
}

const [video] = [...document.querySelectorAll("[data-module~=video]")].map(player);

for (const button of document.querySelectorAll("[data-module~=second]")) {
  button.hidden = !video;
  button.addEventListener("click", () => {
    document.getElementById(button.dataset.for).value = Math.floor(video.currentTime);
  });
}

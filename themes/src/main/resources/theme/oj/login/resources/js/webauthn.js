/* Passkeys and security keys. The server's options are in the data attributes of the form. */
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
const text = (buffer) => btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(""))
  .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const given = (value) => (value && value !== "not specified" ? value : undefined);
const credentials = (ids) => ids.split(",").filter(Boolean).map((id) => ({ type: "public-key", id: bytes(id) }));
const milliseconds = (seconds) => Number(seconds) * 1000 || undefined;

const ceremonies = {
  async register(asked) {
    const residentKey = given(asked.residentKey)
      ?? { Yes: "required", No: "discouraged" }[asked.requireResidentKey];
    const { rawId, response, authenticatorAttachment } = await navigator.credentials.create({
      publicKey: {
        challenge: bytes(asked.challenge),
        rp: { id: asked.rpId, name: asked.rpName },
        user: { id: bytes(asked.userId), name: asked.userName, displayName: asked.userName },
        pubKeyCredParams: (asked.algorithms || "-7").split(",").map((alg) => ({ type: "public-key", alg: Number(alg) })),
        attestation: given(asked.attestation),
        timeout: milliseconds(asked.timeout),
        excludeCredentials: credentials(asked.credentials),
        authenticatorSelection: {
          authenticatorAttachment: given(asked.attachment),
          residentKey,
          requireResidentKey: residentKey === "required",
          userVerification: given(asked.verification),
        },
      },
    });
    return {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      publicKeyCredentialId: text(rawId),
      transports: response.getTransports?.().join() ?? "",
      authenticatorAttachment: authenticatorAttachment ?? "",
    };
  },

  async authenticate(asked, how) {
    const { id, response } = await navigator.credentials.get({
      publicKey: {
        challenge: bytes(asked.challenge),
        rpId: asked.rpId,
        timeout: milliseconds(asked.timeout),
        allowCredentials: credentials(asked.credentials),
        userVerification: given(asked.verification),
      },
      ...how,
    });
    return {
      clientDataJSON: text(response.clientDataJSON),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      credentialId: id,
      userHandle: response.userHandle ? text(response.userHandle) : "",
    };
  },
};

for (const form of document.querySelectorAll("[data-module='oj-webauthn']")) {
  const asked = form.dataset;
  const button = document.getElementById(asked.button);
  const status = document.getElementById(`${asked.button}-status`);
  let offer = new AbortController();

  const send = (answer) => {
    for (const [name, value] of Object.entries(answer)) form.elements[name].value = value;
    const remembered = document.querySelector("#kc-form-login [name=rememberMe]:checked");
    if (remembered) form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "rememberMe", value: "on" }));
    form.requestSubmit();
  };

  const ask = async () => {
    offer.abort();
    status.textContent = "";
    try {
      send(await ceremonies[asked.ceremony](asked));
    } catch (error) {
      // Closing the browser's dialog is no error: the person can try again.
      if (error.name === "NotAllowedError" || error.name === "AbortError") status.textContent = asked.cancelled;
      else send({ error: error.name });
    }
  };

  // The passkey in the list that the browser shows below the e-mail field.
  const offerInField = async () => {
    if (asked.mediation !== "conditional" || !await PublicKeyCredential.isConditionalMediationAvailable?.()) return;
    try {
      send(await ceremonies.authenticate(asked, { mediation: "conditional", signal: offer.signal }));
    } catch (error) {
      if (error.name !== "AbortError") console.debug(error.name);
    }
  };

  if (window.PublicKeyCredential) {
    button.hidden = false;
    button.addEventListener("click", ask);
    offerInField();
  } else {
    status.textContent = asked.unsupported;
  }
}

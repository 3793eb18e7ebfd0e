/** Half a surrogate pair, control characters and the two noncharacters have no place in XML 1.0, not even as references (2.2). */
export function toXmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}

/** Line ends and tabs of an attribute would be read as spaces (3.3.3). */
export function toXmlAttribute(text: string): string {
  return toXmlText(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** `<name a="1">inner</name>`; `inner` is XML already, attributes that are null are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | null>>, inner: string): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === null ? "" : ` ${key}="${toXmlAttribute(value)}"`));
  return inner === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inner}</${name}>`;
}

/** An element of text. */
export function textElement(name: string, text: string, attributes: Readonly<Record<string, string | null>> = {}): string {
  return element(name, attributes, toXmlText(text));
}

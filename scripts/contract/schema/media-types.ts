// Not shared with the generator on purpose: see oracle.ts.

/** The media type of a `Content-Type` header, in lower case and without its parameters. */
export function essence(contentType: string): string {
  return contentType.split(';', 1)[0]!.trim().toLowerCase()
}

export function isJson(mediaType: string): boolean {
  return /[/+]json\s*(;|$)/i.test(mediaType) && !/stream\+json/i.test(mediaType)
}

/** Whether bodies of this media type are forms: everything in them is a string. */
export function isForm(mediaType: string): boolean {
  return /^multipart\/|x-www-form-urlencoded/.test(mediaType)
}

/** A media type that can be sent for a declared one, which may be a range. */
export function concrete(mediaType: string): string {
  if (mediaType === '*/*') return 'application/octet-stream'
  return mediaType.replace(/^([^/]+)\/\*$/, (_, type: string) => CONCRETE[type] ?? `${type}/plain`)
}

const CONCRETE: Readonly<Record<string, string>> = {
  image: 'image/png',
  application: 'application/octet-stream',
  video: 'video/mp4',
  audio: 'audio/mpeg',
}

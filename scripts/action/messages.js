/** Prints an annotation of the workflow's run. */
export function annotate(kind, message) {
  const data = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  console.log(`::${kind}::${data}`)
}

/** Whole lines of a Markdown text, at most this many bytes of them, and a note on what is missing. */
export function shortened(text, bytes) {
  if (Buffer.byteLength(text) <= bytes) return text
  const start = Buffer.from(text)
    .subarray(0, bytes - NOTE.length)
    .toString()
  return start.slice(0, start.lastIndexOf('\n') + 1) + NOTE
}

const NOTE = '\nThe report is longer; the log of the job has the rest.\n'

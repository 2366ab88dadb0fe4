// The page hands a picture to the worker and leaves what comes back on `window.outcome`.
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
worker.onmessage = ({ data }) => {
  window.outcome = data
}
worker.onerror = ({ message }) => {
  window.outcome = { error: message }
}
window.read = async (url) => {
  window.outcome = undefined
  worker.postMessage(new Uint8Array(await (await fetch(url)).arrayBuffer()))
}

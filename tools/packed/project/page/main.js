// The page hands its worker a task and the bytes behind a URL, and passes the answer on.
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })

window.ask = async (task, url) => {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  return new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data)
    worker.onerror = ({ message }) => resolve({ error: message || 'the worker did not start' })
    worker.postMessage({ task, bytes })
  })
}

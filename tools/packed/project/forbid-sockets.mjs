// Loaded before everything else, in workers too: opening a socket or resolving a name ends the process.
import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'

const refuse = (what) => () => {
  process.stderr.write(`forbidden: ${what}\n`)
  process.exit(99)
}
net.Socket.prototype.connect = refuse('a socket was connected')
net.Server.prototype.listen = refuse('a port was opened')
dgram.createSocket = refuse('a datagram socket was opened')
dns.lookup = refuse('a name was resolved')
dns.promises.lookup = refuse('a name was resolved')
globalThis.fetch = refuse('something was fetched')

import { randomBytes } from 'node:crypto';
import http from 'node:http';

const patience_ms = 20_000;

/** A WebSocket client of a hundred lines: it can send what a browser never would, and sees close codes. */
export class LiveSocket {
  #buffer = Buffer.alloc(0);
  #waiting = [];

  constructor(socket, head) {
    this.socket = socket;
    this.frames = [];
    this.seen = 0;
    this.closed = new Promise((resolve) => (this.resolveClosed = resolve));
    this.closeCode = undefined;
    socket.on('data', (bytes) => this.#take(bytes));
    socket.on('error', () => {});
    socket.on('close', () => this.resolveClosed(this.closeCode ?? 1006));
    this.#take(head);
  }

  static open(url, headers) {
    const target = new URL(url);
    return new Promise((resolve, reject) => {
      const request = http.request({
        host: target.hostname,
        port: target.port,
        path: target.pathname + target.search,
        headers: {
          Connection: 'Upgrade',
          Upgrade: 'websocket',
          'Sec-WebSocket-Version': '13',
          'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
          ...headers,
        },
      });
      request.on('upgrade', (_response, socket, head) => resolve(new LiveSocket(socket, head)));
      request.on('response', (response) => {
        response.resume();
        reject(Object.assign(new Error(`refused with ${response.statusCode}`), { status: response.statusCode }));
      });
      request.on('error', reject);
      request.end();
    });
  }

  send(frame) {
    this.sendText(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  sendText(text) {
    this.#write(0x1, Buffer.from(text));
  }

  close() {
    this.#write(0x8, Buffer.from([0x03, 0xe8]));
    return this.closed;
  }

  /** Sends a command and waits for its answer: a step that acknowledges it, or refused, malformed or delayed. */
  async command(command, id = randomBytes(16).toString('base64url')) {
    this.send({ type: 'command', id, command });
    return this.next((frame) => frame.ack === id || (frame.id === id && frame.type !== 'snapshot'));
  }

  /** The first frame from now on, or among those not looked at yet, that `wanted` says yes to. */
  async next(wanted) {
    for (;;) {
      while (this.seen < this.frames.length) {
        const frame = this.frames[this.seen++];
        if (wanted(frame)) return frame;
      }
      await this.#arrival();
    }
  }

  #arrival() {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('no such frame came')), patience_ms);
      const settle = (settled, value) => {
        clearTimeout(timer);
        settled(value);
      };
      this.#waiting.push(() => settle(resolve));
      void this.closed.then((code) => settle(reject, new Error(`closed with ${code}`)));
    });
  }

  #write(opcode, payload) {
    const mask = randomBytes(4);
    const length = payload.length;
    const head = length < 126 ? Buffer.from([0x80 | opcode, 0x80 | length]) : Buffer.alloc(4);
    if (length >= 126) {
      head[0] = 0x80 | opcode;
      head[1] = 0x80 | 126;
      head.writeUInt16BE(length, 2);
    }
    const masked = Buffer.from(payload.map((byte, i) => byte ^ mask[i % 4]));
    this.socket.write(Buffer.concat([head, mask, masked]));
  }

  #take(bytes) {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    while (this.#takeFrame());
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #takeFrame() {
    const buffer = this.#buffer;
    if (buffer.length < 2) return false;
    const short = buffer[1] & 0x7f;
    const start = short === 127 ? 10 : short === 126 ? 4 : 2;
    if (buffer.length < start) return false;
    const length = short === 127 ? Number(buffer.readBigUInt64BE(2)) : short === 126 ? buffer.readUInt16BE(2) : short;
    if (buffer.length < start + length) return false;
    this.#buffer = buffer.subarray(start + length);
    this.#handle(buffer[0] & 0x0f, buffer.subarray(start, start + length));
    return true;
  }

  #handle(opcode, payload) {
    if (opcode === 0x1) this.frames.push(JSON.parse(payload.toString()));
    if (opcode === 0x9) this.#write(0xa, payload);
    if (opcode !== 0x8) return;
    this.closeCode = payload.length >= 2 ? payload.readUInt16BE(0) : 1005;
    this.#write(0x8, payload);
  }
}

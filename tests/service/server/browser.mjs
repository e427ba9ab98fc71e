import http from 'node:http';
import { LiveSocket } from './live_socket.mjs';

/** What one browser does: it keeps cookies and sends the headers that prove where a request comes from. */
export class Browser {
  constructor(address) {
    this.address = address;
    this.cookies = new Map();
  }

  get origin() {
    return new URL(this.address).origin;
  }

  cookieHeader() {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** One request; the answer's body is read as JSON where it is that. A header that is `null` is left out. */
  async request(method, path, body, headers = {}) {
    const sent = { Origin: this.origin, Cookie: this.cookieHeader(), ...headers };
    if (method !== 'GET' && sent['X-Northstar'] === undefined) sent['X-Northstar'] = '1';
    if (body !== undefined) sent['Content-Type'] ??= 'application/json';
    for (const name of Object.keys(sent)) if (sent[name] === null) delete sent[name];
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    // Node sends the length by itself, but not of a DELETE.
    if (text !== undefined) sent['Content-Length'] ??= Buffer.byteLength(text);
    const answer = await exchange(this.address + path, method, sent, text);
    this.#keep(answer.headers['set-cookie'] ?? []);
    return answer;
  }

  get = (path, headers) => this.request('GET', path, undefined, headers);
  post = (path, body = {}, headers) => this.request('POST', path, body, headers);
  put = (path, body, headers) => this.request('PUT', path, body, headers);
  delete = (path, body, headers) => this.request('DELETE', path, body, headers);

  #keep(lines) {
    for (const line of lines) {
      const [pair] = line.split(';');
      const [name, value] = pair.split('=');
      if (/Max-Age=0/.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }

  /** Opens the live connection of a workshop and waits for its snapshot. */
  async enter(workshop, query = '') {
    const url = `${this.address}/ws?workshop=${workshop}${query}`;
    const socket = await LiveSocket.open(url, { Origin: this.origin, Cookie: this.cookieHeader() });
    socket.snapshot = await socket.next((frame) => frame.type === 'snapshot');
    return socket;
  }
}

function exchange(url, method, headers, body) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent: false }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        const isJson = /json/.test(response.headers['content-type'] ?? '');
        resolve({ status: response.statusCode, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

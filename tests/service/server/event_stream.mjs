import http from 'node:http';

/** The road for networks that block WebSocket: frames come as server-sent events, and go by POST. */
export class EventStream {
  #text = '';
  #waiting = [];

  constructor(browser, workshop, response) {
    this.browser = browser;
    this.workshop = workshop;
    this.response = response;
    this.frames = [];
    this.seen = 0;
    response.on('data', (bytes) => this.#take(bytes.toString()));
  }

  static open(browser, workshop) {
    const url = `${browser.address}/api/v1/workshops/${workshop}/stream`;
    const headers = { Origin: browser.origin, Cookie: browser.cookieHeader(), Accept: 'text/event-stream' };
    return new Promise((resolve, reject) => {
      const request = http.get(url, { headers, agent: false }, (response) => {
        if (response.statusCode === 200) resolve(new EventStream(browser, workshop, response));
        else reject(Object.assign(new Error(`refused with ${response.statusCode}`), { status: response.statusCode }));
      });
      request.on('error', reject);
    });
  }

  async send(frame) {
    while (!this.id) await this.#arrival();
    const path = `/api/v1/workshops/${this.workshop}/frames`;
    const headers = { 'Content-Type': 'text/plain', 'X-Northstar-Stream': this.id };
    const answer = await this.browser.request('POST', path, JSON.stringify(frame), headers);
    if (answer.status >= 300) throw new Error(answer.text);
  }

  async next(wanted) {
    for (;;) {
      while (this.seen < this.frames.length) {
        const frame = this.frames[this.seen++];
        if (wanted(frame)) return frame;
      }
      await this.#arrival();
    }
  }

  close() {
    this.response.destroy();
  }

  #arrival() {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #take(text) {
    this.#text += text;
    const events = this.#text.split('\n\n');
    this.#text = events.pop();
    for (const event of events) this.#read(event.split('\n'));
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #read(lines) {
    const value = (name) => lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1).trim();
    const data = value('data');
    if (data === undefined) return;
    if (value('event') === undefined) this.frames.push(JSON.parse(data));
    if (value('event') === 'stream') this.id = data;
  }
}

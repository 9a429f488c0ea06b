// A user service that publishes `user.registered`, and shows the greeting of greeting-worker when it comes. Until then, its
// page shows its own greeting in English. Registering never waits for the broker.

import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { connect } from "amqplib";

const { AMQP_URL, EXCHANGE = "events", HOST = "127.0.0.1", PORT = "8080" } = process.env;
const SOURCE = "https://registration.example.org";
const QUEUE = "registration.greetings";
/** Time between two attempts to connect, in milliseconds. */
const RETRY = 1000;

/** People by ID. A real service keeps them in its database. */
const people = new Map();
/** Events that the broker has not confirmed. A real service writes them to its database in the transaction of the person. */
const outbox = new Map();
/** The open channel, if any. */
let current;

/** Registers a person, and returns the ID. */
function register(name, languages) {
  const id = randomUUID();
  people.set(id, { name });
  const data = { name, ...(languages && { accept_language: languages }) };
  outbox.set(id, { specversion: "1.0", type: "user.registered", source: SOURCE, id, subject: id, data });
  if (current) publish(current, id);
  return id;
}

/** Publishes an event, and forgets it when the broker has confirmed that a queue has it. */
function publish(channel, id) {
  const content = Buffer.from(JSON.stringify(outbox.get(id)));
  const options = { contentType: "application/cloudevents+json", deliveryMode: 2, mandatory: true, messageId: id };
  channel.publish(EXCHANGE, "user.registered", content, options, (error) => {
    const isReturned = channel.returned.delete(id);
    if (!error && !isReturned) outbox.delete(id);
    // The worker has never run, so its queue does not exist yet.
    if (isReturned) setTimeout(() => channel === current && publish(channel, id), RETRY);
  });
}

/** Stores an answer. It may come twice, which changes nothing. */
function receive(channel, message) {
  const { type, subject, data } = JSON.parse(message.content);
  const person = people.get(subject);
  if (person && type === "greeting.ready") person.greeting = data;
  if (type === "greeting.refused") console.error(JSON.stringify({ message: "no greeting", subject, problem: data.type }));
  channel.ack(message);
}

/** Connects to the broker, publishes what is left, and receives answers until the connection ends. */
async function session() {
  const connection = await connect(AMQP_URL, { heartbeat: 5, timeout: 5000 });
  const ended = new Promise((end) => connection.on("close", end));
  connection.on("error", (error) => console.error(JSON.stringify({ message: "broker", reason: error.message })));
  const opened = await connection.createConfirmChannel();
  opened.on("error", () => connection.close().catch(() => {}));
  opened.on("close", () => (current = undefined));
  opened.returned = new Set();
  // The broker returns a message before it confirms it.
  opened.on("return", ({ properties }) => opened.returned.add(properties.messageId));
  await opened.assertExchange(EXCHANGE, "topic", { durable: true });
  await opened.assertQueue(QUEUE, { durable: true, arguments: { "x-queue-type": "quorum" } });
  await opened.bindQueue(QUEUE, EXCHANGE, "greeting.*");
  await opened.consume(QUEUE, (message) => message && receive(opened, message));
  current = opened;
  for (const id of outbox.keys()) publish(opened, id);
  await ended;
}

async function stayConnected() {
  for (;;) {
    await session().catch((error) => console.error(JSON.stringify({ message: "broker", reason: error.message })));
    await new Promise((wake) => setTimeout(wake, RETRY));
  }
}

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

/** `POST /people?name=…` registers a person. `GET /people/<id>` is their page. */
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  const name = searchParams.get("name");
  if (request.method === "POST" && pathname === "/people" && name) {
    const id = register(name, request.headers["accept-language"]);
    return response.writeHead(201, { Location: `/people/${id}` }).end();
  }
  const person = people.get(pathname.replace("/people/", ""));
  if (!person) return response.writeHead(404).end();
  const { message, language, direction } = person.greeting ?? { message: `Hello, ${person.name}!`, language: "en", direction: "ltr" };
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
  response.end(`<!doctype html>
<title>${escape(person.name)}</title>
<h1 lang="${escape(language)}" dir="${escape(direction)}">${escape(message)}</h1>
`);
});
server.listen(PORT, HOST, () => console.log(`http://${HOST}:${server.address().port}`));
stayConnected();

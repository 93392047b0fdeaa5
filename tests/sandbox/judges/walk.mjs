// Walks through the API as an application in JavaScript does, with nothing but `fetch`.
import assert from "node:assert/strict";

const sandbox = JSON.parse(process.env.SANDBOX);
const client = { client_id: sandbox.client_id, client_secret: sandbox.client_secret };
let token;

async function ask(method, path, { status = 200, json, body, headers = {} } = {}) {
  const url = path.startsWith("http") ? path : sandbox.base_url + path;
  const sent = { ...(token && { Authorization: `Bearer ${token}` }), ...headers };
  if (json) {
    sent["Content-Type"] = "application/json";
    body = JSON.stringify(json);
  }
  const answer = await fetch(url, { method, headers: sent, body });
  const text = await answer.text();
  assert.equal(answer.status, status, `${method} ${path}: ${answer.status} ${text}`);
  return text ? JSON.parse(text) : undefined;
}

// A temporary user, whose code is exchanged for a token.
token = (await ask("POST", "auth/init")).auth_token;
const { code } = await ask("GET", "auth/token/code");
token = (await ask("POST", "auth/token/access", { json: { ...client, code } })).access_token;

// A connection that wants a code.
const login = { id_connector: 59, login: "germaine", password: "otp" };
const waiting = await ask("POST", "users/me/connections", { status: 202, json: login });
assert.equal(waiting.state, "additionalInformationNeeded");
const otp = new URLSearchParams({ otp: "1234" });
const done = await ask("POST", `users/me/connections/${waiting.id}`, { body: otp });
assert.equal(done.state ?? null, null);

// Accounts, by a form with parts.
const { accounts } = await ask("GET", "users/me/accounts?all");
const parts = new FormData();
parts.set("disabled", "false");
parts.set("bookmarked", "1");
const account = await ask("POST", `users/me/accounts/${accounts[0].id}?all=true`, { body: parts });
assert.equal(account.bookmarked, true);

// Every page of transactions.
const since = encodeURIComponent(new Date(Date.UTC(2020, 0, 1)).toISOString());
let count = 0;
let page = await ask("GET", `users/me/transactions?limit=40&last_update=${since}`);
for (;;) {
  count += page.transactions.length;
  if (!page._links.next) break;
  page = await ask("GET", page._links.next.href);
}
assert.equal(count, page.total);
assert.ok(count > 40);

// What a browser asks before it calls from another origin.
const origin = { Origin: "https://app.example" };
const asked = { ...origin, "Access-Control-Request-Method": "PUT", "Access-Control-Request-Headers": "authorization" };
const leave = await fetch(sandbox.base_url + "users/me/connections/1", { method: "OPTIONS", headers: asked });
assert.equal(leave.status, 204);
assert.equal(leave.headers.get("access-control-allow-headers"), "authorization");
const refused = await fetch(sandbox.base_url + "nowhere", { headers: origin });
assert.equal(refused.status, 404);
assert.equal(refused.headers.get("access-control-allow-origin"), "*");

// JSON that says that it is text, which `fetch` sends where nothing else is said.
const error = await ask("POST", "auth/init", { status: 400, body: "{}" });
assert.match(error.description, /application\/json/);

console.log(`javascript: ${count} transactions`);

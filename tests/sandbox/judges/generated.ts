// The walk of `walk.mjs`, by the client that openapi-generator makes for TypeScript.
import * as api from "./index";

declare const process: { env: Record<string, string>; exit(code: number): never };

function assert(holds: unknown, what: unknown): asserts holds {
  if (!holds) throw new Error(JSON.stringify(what));
}

async function walk() {
  const sandbox = JSON.parse(process.env.SANDBOX);
  const basePath = sandbox.base_url.replace(/\/$/, "");
  const anonymous = new api.AuthenticationApi(new api.Configuration({ basePath }));
  const own = { clientId: sandbox.client_id, clientSecret: sandbox.client_secret };
  const made = await anonymous.authenticationInit({ authInitRequest: own });
  const user = new api.Configuration({ basePath, accessToken: made.authToken });

  const connections = new api.ConnectionsApi(user);
  const login = { idConnector: 59, login: "germaine", password: "good" };
  const added = await connections.connectionsCreate({ user: "me", connectionRequest: login });
  assert(added.idConnector === 59, added);

  const accounts = new api.BankAccountsApi(user);
  const disabled = (await accounts.bankAccountsList({ user: "me", all: true })).accounts ?? [];
  assert(disabled.length > 0, disabled);
  const enable = { user: "me", account: disabled[0].id, all: true, bankAccountUpdate: { disabled: false } };
  const account = await accounts.bankAccountsUpdate(enable);
  assert(!account.disabled, account);

  const transactions = new api.BankTransactionsApi(user);
  const from = new Date(Date.UTC(2020, 0, 1));
  let seen = 0;
  for (;;) {
    const page = await transactions.bankTransactionsList({ user: "me", limit: 50, offset: seen, minDate: from });
    seen += page.transactions.length;
    if (!page.links?.next) {
      assert(seen === page.total && seen > 50, page.total);
      break;
    }
  }
  const error: unknown = await transactions.bankTransactionsList({ user: "me", limit: 0 }).catch((error) => error);
  assert(error instanceof api.ResponseError && error.response.status === 400, error);
  console.log(`typescript, generated: ${seen} transactions`);
}

walk().catch((error) => {
  console.error(error);
  process.exit(1);
});

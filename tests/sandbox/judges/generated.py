"""The walk of `walk.py`, by the client that openapi-generator makes for Python."""

import json
import os

import powens_api
from powens_api.exceptions import ApiException

SANDBOX = json.loads(os.environ["SANDBOX"])
api = powens_api.ApiClient(powens_api.Configuration(host=SANDBOX["base_url"].rstrip("/")))
own = {"client_id": SANDBOX["client_id"], "client_secret": SANDBOX["client_secret"]}

made = powens_api.AuthenticationApi(api).authentication_init(powens_api.AuthInitRequest.from_dict(own))
user = powens_api.ApiClient(
    powens_api.Configuration(host=SANDBOX["base_url"].rstrip("/"), access_token=made.auth_token.get_secret_value())
)

connections = powens_api.ConnectionsApi(user)
login = {"id_connector": 59, "login": "germaine", "password": "wrong"}
try:
    connections.connections_create("me", connection_request=powens_api.ConnectionRequest.from_dict(login))
    raise SystemExit("a wrong password was taken")
except ApiException as refused:
    assert refused.status == 400 and "wrongpass" in refused.body.lower(), refused
login["password"] = "good"
added = connections.connections_create("me", connection_request=powens_api.ConnectionRequest.from_dict(login))
assert added.id_connector == 59, added

accounts = powens_api.BankAccountsApi(user)
disabled = accounts.bank_accounts_list("me", all=True).accounts
enable = powens_api.BankAccountUpdate.from_dict({"disabled": False})
account = accounts.bank_accounts_update("me", disabled[0].id, all=True, bank_account_update=enable)
assert account.disabled is None, account

transactions = powens_api.BankTransactionsApi(user)
seen = 0
while True:
    page = transactions.bank_transactions_list("me", 50, offset=seen)
    seen += len(page.transactions)
    if not page.links.next:
        break
assert seen == page.total > 50, (seen, page.total)
print(f"python, generated: {seen} transactions")

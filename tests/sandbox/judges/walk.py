"""Walks through the API as an application in Python does, with nothing but `requests`."""

import json
import os

import requests

SANDBOX = json.loads(os.environ["SANDBOX"])
BASE = SANDBOX["base_url"]
CLIENT = {"client_id": SANDBOX["client_id"], "client_secret": SANDBOX["client_secret"]}
http = requests.Session()


def ask(method, path, status=200, **options):
    url = path if path.startswith("http") else BASE + path
    answer = http.request(method, url, timeout=10, **options)
    assert answer.status_code == status, (method, path, answer.status_code, answer.text)
    return answer.json() if answer.content else None


# A user, kept for good.
user = ask("POST", "auth/init", json=CLIENT)
http.headers["Authorization"] = "Bearer " + user["auth_token"]
assert user["type"] == "permanent", user

# A wrong password, then a connection, by a form as by JSON.
login = {"id_connector": 59, "login": "germaine", "password": "wrong"}
refused = ask("POST", "users/me/connections", 400, json=login)
assert refused["code"].lower() == "wrongpass" and refused["message"], refused
connection = ask("POST", "users/me/connections", data={**login, "password": "good"})
assert connection["id_user"] == user["id_user"], connection

# Accounts start disabled, and are activated.
assert ask("GET", "users/me/accounts")["accounts"] == []
accounts = ask("GET", "users/me/accounts", params={"all": ""})["accounts"]
assert accounts and all(account["disabled"] for account in accounts), accounts
first = ask("PUT", f"users/me/accounts/{accounts[0]['id']}", params={"all": ""}, json={"disabled": False})
assert first["disabled"] is None, first

# Every page of transactions, newest first, each once.
page = ask("GET", "users/me/transactions", params={"limit": 50, "min_date": "2020-01-01T00:00:00"})
seen = []
while True:
    seen += [transaction["id"] for transaction in page["transactions"]]
    following = page["_links"]["next"]
    if not following:
        break
    page = ask("GET", following["href"])
assert len(seen) == len(set(seen)) == page["total"] > 50, (len(seen), page["total"])
assert len(ask("GET", "users/me/transactions?limit=7&offset=3")["transactions"]) == 7

# Errors say what to do.
assert "limit" in ask("GET", "users/me/transactions?limit=ten", 400)["description"]
assert ask("GET", "users/me/connections/99999", 404)["code"] == "notFound"
ask("PATCH", "users/me", 405)
assert "line 1" in ask(
    "POST", "users/me/connections", 400, data="{", headers={"Content-Type": "application/json"}
)["description"]
assert ask("GET", "users/me", 401, headers={"Authorization": "Bearer nobody"})["code"] == "unauthorized"

# The file of a document is replaced, by a form with a file in it.
documents = ask("GET", "users/me/documents?limit=10")["documents"]
if documents:
    file = {"file": ("invoice.pdf", b"%PDF-1.4 invented", "application/pdf")}
    sent = ask("PUT", f"users/me/documents/{documents[0]['id']}", files=file, data={"name": "invoice"})
    assert sent["name"] == "invoice", sent

# A payment, by a token of a service that HTTP Basic bought.
bought = ask(
    "POST",
    "auth/token",
    data={"grant_type": "client_credentials", "scope": "payments:admin"},
    auth=(CLIENT["client_id"], CLIENT["client_secret"]),
)
service = {"Authorization": "Bearer " + bought["token"]}
iban = {"scheme_name": "iban", "identification": "FR7630006000011234567890189", "label": "Shop"}
shop = {"kind": "corporate", "org_name": "Shop", "scheme_name": "siren", "identification": "012345678"}
order = {
    "client_redirect_uri": "https://app.example/back",
    "payer_identity": {"kind": "individual", "first_name": "Germaine", "last_name": "Exemple"},
    "instructions": [
        {
            "amount": 12.5,
            "currency": "EUR",
            "label": "done - order 7",
            "execution_date_type": "instant",
            "beneficiary": iban,
            "beneficiary_identity": shop,
        }
    ],
}
payment = ask("POST", "payments", json=order, headers=service)
assert payment["state"] == "created", payment
assert ask("GET", f"payments/{payment['id']}", headers=service)["id"] == payment["id"]

print(f"python: {len(seen)} transactions, payment {payment['id']}")

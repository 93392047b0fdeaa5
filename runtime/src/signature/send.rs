//! Requests whose answers are to be signed.

use std::fmt;

use super::{PARAMETER, SignKeys, SignedText, Verified};
use crate::{Answer, Error, ErrorKind, Request, Response, Transport};

/// An answer, and the proof of it.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Signed<T> {
    /// The answer.
    pub answer: T,
    /// The signed text, and what it says of the request.
    pub proof: Verified,
}

/// Of an answer that was verified when it came; no other has a proof.
impl<T: Answer> Answer for Signed<T> {
    fn from_response(mut response: Response) -> Result<Self, Error> {
        let Some(proof) = response.take_proof() else {
            return Err(response.about(Error::signature("the answer was not asked for with a signature")));
        };
        Ok(Self { answer: T::from_response(response)?, proof: *proof })
    }
}

/// Sends a request, verifies what comes and unpacks it: the body is as it would be without a signature.
pub(crate) async fn send(transport: Transport, request: Request, keys: SignKeys) -> Result<Response, Error> {
    let request = request.query(PARAMETER, "true");
    let response = transport.execute(request.clone()).await?;
    match verify(&transport, &request, &keys, response.text()?).await {
        Ok(proof) => Ok(response.with_proof(proof)),
        // Of the errors of other requests, the one that fetched the key keeps its own facts.
        Err(error) if error.kind() == ErrorKind::Signature && error.operation().is_none() => {
            Err(response.about(error))
        }
        Err(error) => Err(error),
    }
}

async fn verify(
    transport: &Transport,
    request: &Request,
    keys: &SignKeys,
    text: &str,
) -> Result<Verified, Error> {
    let signed = SignedText::parse(text)?;
    let key_url = signed.key_url();
    let key_url = key_url.ok_or_else(|| Error::signature("the header does not say where the key is"))?;
    let key = keys.get(transport, key_url).await?;
    let verified = signed.verify(&key)?;
    verified.check_request(transport.base_url(), request)?;
    Ok(verified)
}

/// The proof shows nothing.
impl<T: fmt::Debug> fmt::Debug for Signed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signed").field("answer", &self.answer).field("proof", &self.proof).finish()
    }
}

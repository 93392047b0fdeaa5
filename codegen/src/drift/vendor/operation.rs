//! The operations of a document: Swagger 2.0 and OpenAPI 3 say the same in other places.

use super::library::Node;

/// Methods of a path item.
const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// An operation.
pub(super) struct Operation<'d> {
    /// In capitals.
    pub(super) method: String,
    pub(super) path: String,
    node: Node<'d>,
    item: Node<'d>,
}

/// A parameter.
pub(super) struct Parameter<'d> {
    pub(super) name: &'d str,
    /// `query`, `path`, `header`, `formData`, `body`
    pub(super) place: &'d str,
    pub(super) node: Node<'d>,
    pub(super) schema: Node<'d>,
}

/// The operations of a document, with paths below the base path that it names.
pub(super) fn operations(root: Node<'_>) -> Vec<Operation<'_>> {
    let base = base(root);
    let mut operations = Vec::new();
    for (path, item) in root.get("paths").into_iter().flat_map(Node::members) {
        for method in METHODS {
            if let Some(node) = item.get(method) {
                let path = format!("{base}/{}", path.trim_matches('/'));
                operations.push(Operation { method: method.to_ascii_uppercase(), path, node, item });
            }
        }
    }
    operations
}

/// The path that the paths of a document are below.
fn base(root: Node<'_>) -> String {
    let path = match root.text("basePath") {
        Some(path) => path,
        None => {
            let server = root.get("servers").and_then(|servers| servers.items().next());
            let url = server.and_then(|server| server.text("url")).unwrap_or_default();
            let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
            rest.find('/').and_then(|slash| rest.get(slash..)).unwrap_or_default()
        }
    };
    match path.trim_matches('/') {
        "" => String::new(),
        path => format!("/{path}"),
    }
}

impl<'d> Operation<'d> {
    pub(super) fn deprecated(&self) -> bool {
        self.node.is("deprecated")
    }

    /// The parameters of the operation and of its path.
    pub(super) fn parameters(&self) -> Vec<Parameter<'d>> {
        let lists = [self.node, self.item].into_iter().filter_map(|node| node.get("parameters"));
        let parameter = |node: Node<'d>| {
            let schema = node.get("schema").unwrap_or(node);
            Some(Parameter { name: node.text("name")?, place: node.text("in")?, node, schema })
        };
        lists.flat_map(Node::items).filter_map(parameter).collect()
    }

    /// The schema of the body.
    pub(super) fn body(&self) -> Option<Node<'d>> {
        let own = self.node.get("requestBody").and_then(media);
        own.or_else(|| {
            let body = self.parameters().into_iter().find(|parameter| parameter.place == "body");
            body.map(|body| body.schema)
        })
    }

    /// The statuses with the schemas of their answers.
    pub(super) fn answers(&self) -> Vec<(u16, Option<Node<'d>>)> {
        let answers = self.node.get("responses").into_iter().flat_map(Node::members);
        let answer = |(status, node): (&str, Node<'d>)| {
            Some((status.parse().ok()?, node.get("schema").or_else(|| media(node))))
        };
        answers.filter_map(answer).collect()
    }
}

/// The schema of the first media type that has one; JSON before others.
fn media(node: Node<'_>) -> Option<Node<'_>> {
    let content = node.get("content")?;
    let schema = |(_, media): (&str, Node<'_>)| media.value.get("schema").is_some();
    let json = content.members().find(|(name, _)| name.contains("json")).filter(|media| schema(*media));
    let (_, media) = json.or_else(|| content.members().find(|media| schema(*media)))?;
    media.get("schema")
}

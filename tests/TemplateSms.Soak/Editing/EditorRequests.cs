using TemplateSms.Soak.Making;

namespace TemplateSms.Soak.Editing;

/// <summary>The requests that an editor makes about a place of a document.</summary>
internal static class EditorRequests
{
    private static readonly (string Method, Func<string, object, Choices, object> Parameters)[] _all =
    [
        ("textDocument/completion", At),
        ("textDocument/hover", At),
        ("textDocument/signatureHelp", At),
        ("textDocument/definition", At),
        ("textDocument/references", (uri, position, _) => new { textDocument = new { uri }, position, context = new { includeDeclaration = true } }),
        ("textDocument/documentHighlight", At),
        ("textDocument/prepareRename", At),
        (Rename, (uri, position, choices) => new { textDocument = new { uri }, position, newName = choices.Pick("other", "name", "order_id", "1st", "naïve", "") }),
        ("textDocument/codeAction", (uri, position, _) => new { textDocument = new { uri }, range = new { start = position, end = position }, context = new { diagnostics = Array.Empty<object>() } }),
        ("textDocument/codeLens", Whole),
        ("textDocument/inlayHint", Everything),
        ("textDocument/semanticTokens/full", Whole),
        ("textDocument/semanticTokens/range", Everything),
        ("textDocument/foldingRange", Whole),
        ("textDocument/documentSymbol", Whole),
        ("textDocument/selectionRange", (uri, position, _) => new { textDocument = new { uri }, positions = new[] { position } }),
        ("textDocument/formatting", (uri, _, _) => new { textDocument = new { uri }, options = new { tabSize = 2, insertSpaces = true } }),
        ("textDocument/onTypeFormatting", (uri, position, _) => new { textDocument = new { uri }, position, ch = "{", options = new { tabSize = 2, insertSpaces = true } }),
        ("templatesms/preview", Whole),
    ];

    /// <summary>The request that may be refused: a name can be wrong.</summary>
    public const string Rename = "textDocument/rename";

    /// <summary>One of them, with its parameters.</summary>
    /// <param name="position">The place, as the protocol writes it.</param>
    public static (string Method, object Parameters) Any(string uri, object position, Choices choices)
    {
        var (method, parameters) = choices.Pick(_all);
        return (method, parameters(uri, position, choices));
    }

    private static object At(string uri, object position, Choices choices) => new { textDocument = new { uri }, position };

    private static object Whole(string uri, object position, Choices choices) => new { textDocument = new { uri } };

    private static object Everything(string uri, object position, Choices choices) =>
        new { textDocument = new { uri }, range = new { start = new { line = 0, character = 0 }, end = new { line = 10_000, character = 0 } } };
}

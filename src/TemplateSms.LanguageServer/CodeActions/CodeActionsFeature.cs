using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.Language.Fixes;
using TemplateSms.LanguageServer.Diagnostics;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.CodeActions;

/// <summary>Offers the compiler's fixes, and comments that suppress a rule.</summary>
internal sealed class CodeActionsFeature(Session session) : IFeature
{
    public void Declare(JsonObject capabilities) => capabilities["codeActionProvider"] = new JsonObject
    {
        ["codeActionKinds"] = new JsonArray(ActionKinds.QuickFix, ActionKinds.FixAll),
        ["resolveProvider"] = true,
    };

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<CodeAction>?> OfferAsync(CodeActionParams parameters, CancellationToken cancellationToken) =>
        session.AskAsync<IReadOnlyList<CodeAction>>(parameters.TextDocument, asked => [.. Offered(parameters, asked)], cancellationToken);

    [JsonRpcMethod("codeAction/resolve", UseSingleObjectParameterDeserialization = true)]
    public Task<CodeAction> ResolveAsync(CodeAction action, CancellationToken cancellationToken)
    {
        if (action is not { Edit: null, Data: { } data } || session.Workspace.Find(data.Uri) is not { } view)
            return Task.FromResult(action);
        return Task.Run(() => action with { Edit = Edit(data, new AskedTemplate(view, session.Encoding)) }, cancellationToken);
    }

    private IEnumerable<CodeAction> Offered(CodeActionParams parameters, AskedTemplate asked)
    {
        var uri = parameters.TextDocument.Uri;
        if (ActionKinds.IsWanted(ActionKinds.QuickFix, parameters.Context.Only))
        {
            foreach (var action in TemplateActions.At(asked.View, asked.View.Content.SpanOf(parameters.Range, asked.Encoding)))
                yield return Resolved(Action(action, uri, asked), asked);
        }

        if (ActionKinds.IsWanted(ActionKinds.FixAll, parameters.Context.Only) && TemplateActions.MayHaveSafeFix(asked.View))
            yield return Resolved(new CodeAction("Make all fixes that need no choice", ActionKinds.FixAll, null, null, null, new FixAllData(uri, null, null)), asked);
    }

    private static CodeAction Action(TemplateAction action, string uri, AskedTemplate asked) => new(
        action.Title,
        ActionKinds.QuickFix,
        [DiagnosticList.Of(action.Finding, asked.View, asked.Encoding)],
        action.IsPreferred ? true : null,
        action.IsForAll ? null : Edit(uri, action.Fix.Edits, asked),
        action.IsForAll ? new FixAllData(uri, action.Finding.Rule.Id, action.Fix.Key) : null);

    // Computed at once for a client that cannot ask again.
    private CodeAction Resolved(CodeAction action, AskedTemplate asked) =>
        action is { Edit: null, Data: { } data } && !session.Abilities.Lists("textDocument.codeAction.resolveSupport.properties", "edit")
            ? action with { Edit = Edit(data, asked), Data = null }
            : action;

    private static WorkspaceEdit Edit(FixAllData data, AskedTemplate asked) =>
        Edit(data.Uri, TemplateActions.FixAllOf(asked.View, data.RuleId, data.Key) is { } edit ? [edit] : [], asked);

    private static WorkspaceEdit Edit(string uri, IEnumerable<TextEdit> edits, AskedTemplate asked) =>
        new(new Dictionary<string, IReadOnlyList<DocumentEdit>>(StringComparer.Ordinal) { [uri] = [.. edits.Select(edit => new DocumentEdit(asked.RangeOf(edit.Span), edit.NewText))] });
}

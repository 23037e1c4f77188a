using System.Globalization;
using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Rename;

/// <summary>Renames parameters, locals and loop variables.</summary>
internal sealed class RenameFeature(Session session) : IFeature
{
    private const int RequestFailed = -32803;

    public void Declare(JsonObject capabilities) => capabilities["renameProvider"] = session.Abilities.Has("textDocument.rename.prepareSupport")
        ? new JsonObject { ["prepareProvider"] = true }
        : true;

    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public Task<PrepareRenameResult?> PrepareAsync(DocumentPositionParams parameters, CancellationToken cancellationToken) =>
        session.AskAsync(
            parameters.TextDocument,
            asked => RenamedThing.At(asked.View, asked.OffsetOf(parameters.Position)) is { } thing ? new PrepareRenameResult(asked.RangeOf(thing.Span), thing.Name) : null,
            cancellationToken);

    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public async Task<AnnotatedEdit?> RenameAsync(RenameParams parameters, CancellationToken cancellationToken)
    {
        var answer = await session.AskAsync(parameters.TextDocument, asked => Of(asked, parameters), cancellationToken).ConfigureAwait(false);
        if (answer?.LeftOut is { } message)
            await session.Client.NotifyAsync("window/showMessage", ShownMessage.Warning(message)).ConfigureAwait(false);
        return answer?.Edit;
    }

    private RenameAnswer Of(AskedTemplate asked, RenameParams parameters)
    {
        var plan = Renames.Of(asked.View, asked.OffsetOf(parameters.Position), parameters.NewName);
        if (plan.Refusal is { } refusal)
            throw new LocalRpcException(char.ToUpper(refusal[0], CultureInfo.InvariantCulture) + refusal[1..] + ".") { ErrorCode = RequestFailed };
        var writer = new EditWriter(session, asked.View.Project);
        return new RenameAnswer(writer.Write(plan), writer.CanConfirm || plan.CSharp.Count == 0 ? null : LeftOut(plan));
    }

    private static string LeftOut(RenamePlan plan)
    {
        var files = plan.CSharp.Select(edit => Path.GetFileName(edit.Path)).Distinct(StringComparer.Ordinal);
        var places = plan.CSharp.Count == 1 ? "place" : "places";
        return string.Create(CultureInfo.InvariantCulture, $"{plan.Reason}. Change {plan.CSharp.Count} {places} of C# by hand, in {string.Join(", ", files)}.");
    }

    /// <param name="LeftOut">What is left to do by hand; null for nothing.</param>
    private sealed record RenameAnswer(AnnotatedEdit Edit, string? LeftOut);
}

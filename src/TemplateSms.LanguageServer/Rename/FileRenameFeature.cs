using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.Language.Files;
using TemplateSms.LanguageServer.Serving;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Rename;

/// <summary>Changes includes and calls with the name of a template's file, and tells what changes for callers.</summary>
internal sealed class FileRenameFeature(Session session) : IFeature
{
    public void Declare(JsonObject capabilities)
    {
        var workspace = capabilities["workspace"] as JsonObject ?? [];
        workspace["fileOperations"] = new JsonObject { ["willRename"] = Filters(), ["didRename"] = Filters() };
        capabilities["workspace"] = workspace;
    }

    [JsonRpcMethod("workspace/willRenameFiles", UseSingleObjectParameterDeserialization = true)]
    public async Task<AnnotatedEdit?> WillRenameAsync(RenameFilesParams parameters, CancellationToken cancellationToken)
    {
        var renames = await Task.Run(() => RenamesOf(parameters), cancellationToken).ConfigureAwait(false);
        await TellAsync(renames).ConfigureAwait(false);
        if (renames.Count == 0)
            return null;
        var plan = new RenamePlan([.. renames.SelectMany(rename => rename.Rename.Plan.Templates)], [.. renames.SelectMany(rename => rename.Rename.Plan.CSharp)], renames[0].Rename.Plan.Reason);
        return new EditWriter(session, renames[0].Project).Write(plan);
    }

    // A client that does not ask before is told after.
    [JsonRpcMethod("workspace/didRenameFiles", UseSingleObjectParameterDeserialization = true)]
    public async Task DidRenameAsync(RenameFilesParams parameters)
    {
        if (!session.Abilities.Has("workspace.fileOperations.willRename"))
            await TellAsync(await Task.Run(() => RenamesOf(parameters)).ConfigureAwait(false)).ConfigureAwait(false);
        session.Workspace.Refresh();
    }

    private static JsonObject Filters() => new()
    {
        ["filters"] = new JsonArray(new JsonObject { ["scheme"] = "file", ["pattern"] = new JsonObject { ["glob"] = $"**/*{TemplateFile.Extension}" } }),
    };

    // The edits of one answer are of one project; files of several are renamed by hand only.
    private List<(ProjectView Project, FileRename Rename)> RenamesOf(RenameFilesParams parameters)
    {
        var renames = new List<(ProjectView Project, FileRename Rename)>();
        foreach (var file in parameters.Files)
        {
            if (session.Workspace.Find(file.OldUri) is { } template
                && DocumentPath.Of(file.NewUri) is { } newPath
                && FileRename.Of(template, newPath) is { } rename
                && renames.All(known => known.Project.Root == template.Project.Root))
                renames.Add((template.Project, rename));
        }

        return renames;
    }

    private async Task TellAsync(List<(ProjectView Project, FileRename Rename)> renames)
    {
        if (renames.Select(rename => rename.Rename.Message).OfType<string>().ToList() is { Count: > 0 } messages)
            await session.Client.NotifyAsync("window/showMessage", ShownMessage.Information(string.Join(" ", messages))).ConfigureAwait(false);
    }
}

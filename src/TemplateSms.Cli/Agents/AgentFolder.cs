using ModelContextProtocol;
using TemplateSms.Projects.Files;

namespace TemplateSms.Cli.Agents;

/// <summary>The folder that an agent works in. No tool reads or writes outside it, not by way of a link either.</summary>
/// <param name="path">The folder.</param>
internal sealed class AgentFolder(string path)
{
    private readonly string _root = RealPath.Of(path);

    /// <summary>Gives paths as a command line takes them.</summary>
    /// <exception cref="McpException">One of the paths leads outside the folder.</exception>
    public IEnumerable<string> Named(IReadOnlyList<string>? paths) => paths is null or [] ? ["."] : paths.Select(Named);

    /// <inheritdoc cref="Named(IReadOnlyList{string})"/>
    public string Named(string path)
    {
        if (!IsInside(path))
            throw new McpException($"'{path}' is outside the folder of this server, '{_root}'. Name a template or a folder inside it.");
        // What begins like an option or like a file of options is a file all the same.
        return path.StartsWith('-') || path.StartsWith('@') ? "./" + path : path;
    }

    private bool IsInside(string path)
    {
        try
        {
            return RealPath.IsInside(RealPath.Of(Path.GetFullPath(path, _root)), _root);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

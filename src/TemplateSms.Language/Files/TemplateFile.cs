using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Files;

/// <summary>A template as a host hands it to the compiler.</summary>
/// <param name="Path">The file's path as the host names it; the template's name is its last part without the extension.</param>
/// <param name="Text">The file's text, without a byte order mark.</param>
public sealed record TemplateFile(string Path, string Text)
{
    public const string Extension = ".smstpl";

    /// <summary>Most characters of a file; far more than any message needs.</summary>
    public const int MostCharacters = 65_536;

    /// <summary>The folder of the project, with a separator at its end; empty when it is not known.</summary>
    public string ProjectFolder { get; init; } = "";

    /// <summary>The path as the project names the file.</summary>
    public string ProjectPath => Path.StartsWith(ProjectFolder, StringComparison.Ordinal) ? Path.Substring(ProjectFolder.Length) : Path;

    /// <summary>The defaults of the folder's .editorconfig, by key: <c>sender</c>, <c>kind</c> and others.</summary>
    public EquatableArray<KeyValue> FolderDefaults { get; init; }

    /// <summary>
    /// Whether the build says that the account's STOP restriction is lifted; <see cref="FolderDefaults"/> can say otherwise
    /// for a folder. False is the state of a new account.
    /// </summary>
    public bool StopRestrictionLifted { get; init; }

    /// <summary>The gateways that the build names; <see cref="FolderDefaults"/> and the template can name others.</summary>
    public GatewaySet Gateways { get; init; } = GatewaySet.Default;

    /// <summary>Whether the file's bytes were not UTF-8.</summary>
    public bool IsUndecodable { get; init; }

    /// <summary>Whether the file has more characters than are compiled; the text was not read then, and is empty.</summary>
    public bool IsTooLong { get; init; }

    /// <summary>The failure of the host before the template reached the compiler; null when there was none.</summary>
    public StageFailure? Failure { get; init; }

    /// <summary>Whether the text is a body as it stands: no front matter, no change of line breaks, none removed.</summary>
    public bool IsBodyOnly { get; init; }

    /// <summary>The contract of the base, of a variant; null for a base, and for a variant without one. See <see cref="TemplateResolver"/>.</summary>
    public TemplateContract? Contract { get; init; }

    /// <summary>The variants of a base, by path.</summary>
    public EquatableArray<Variant> Variants { get; init; }

    /// <summary>The name of another text of this message that is for the same culture; null for none.</summary>
    public string? Twin { get; init; }

    /// <summary>The name that an include statement calls it by, where that is not its own: a variant of the template that is named.</summary>
    public string? IncludedAs { get; init; }

    /// <summary>The text behind the front matter, as it is written.</summary>
    public string Body => !IsBodyOnly && FrontMatterFence.TryRead(Text, out _, out _, out var end, out _) ? Text.Substring(end) : Text;

    /// <summary>Whether the file's name is that of a culture variant, a good one or not.</summary>
    public bool IsVariant => !IsBodyOnly && VariantName.IsOne(Name);

    /// <summary>The templates that this one includes, and those that they include; see <see cref="TemplateResolver"/>.</summary>
    public EquatableArray<TemplateFile> Includes { get; init; }

    /// <summary>The names that it includes, or that those include, of which nobody can tell which template is meant.</summary>
    public EquatableArray<AmbiguousInclude> AmbiguousIncludes { get; init; }

    /// <summary>Whether the templates that it includes have more characters together than may be included; some of them are missing then.</summary>
    public bool IncludesTooMuch { get; init; }

    /// <summary>Parameters that stand in no front matter, by name and type: of a body only.</summary>
    public EquatableArray<KeyValue> Parameters { get; init; }

    /// <summary>The template's name: the file's without its extension.</summary>
    public string Name
    {
        get
        {
            var start = Math.Max(Path.LastIndexOf('/'), Path.LastIndexOf('\\')) + 1;
            var name = Path.Substring(start);
            return name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - Extension.Length) : name;
        }
    }
}

using TemplateSms.Cli.Translating.Xliff;

namespace TemplateSms.Cli.Translating.Importing;

/// <summary>The reason why a file of translations is refused.</summary>
/// <param name="Place">The place in the file; null where the file as a whole is meant.</param>
/// <param name="Unit">The id of the text; empty where none is meant.</param>
/// <param name="Message">The reason, after the id.</param>
internal sealed record UnitProblem(XliffPlace? Place, string Unit, string Message)
{
    /// <summary>The line that says so, as a build prints one.</summary>
    public string Line(string path) => $"{path}{Place}: {(Unit.Length == 0 ? "" : $"{Unit}: ")}{Message}";
}

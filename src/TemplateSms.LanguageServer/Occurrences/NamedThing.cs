namespace TemplateSms.LanguageServer.Occurrences;

/// <summary>A thing that a file names; equal for all places of the file that mean the same.</summary>
/// <param name="Name">The name as it is written.</param>
/// <param name="Text">The number of the text that knows it, from 0 for the first; 0 for a parameter, -1 for the tracker.</param>
/// <param name="Loop">The number of the loop in the file, from 1; 0 for what is no variable of a loop.</param>
public sealed record NamedThing(NameKind Kind, string Name, int Text, int Loop)
{
    /// <summary>Whether it belongs to the file that names it: no included template reads or changes it.</summary>
    public bool IsOfFile => Name.StartsWith('$');
}

namespace TemplateSms.Cli.Creating;

/// <summary>The ways to hand over a template that a command has made.</summary>
internal enum CreationMode
{
    /// <summary>Writes a file where none is.</summary>
    New,

    /// <summary>Writes a file, or replaces the one that is there; never a link, and nothing that is not a file.</summary>
    Replacing,

    /// <summary>Prints the text where a new file could be written.</summary>
    Printed,
}

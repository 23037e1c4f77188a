namespace TemplateSms.Cli.Reports.Html.Comparing;

/// <summary>The kinds of changes between two reports, the most urgent first.</summary>
internal enum ChangeKind
{
    /// <summary>The template has errors now, so its message is not sent any more.</summary>
    Broken,

    /// <summary>A message is billed for more segments.</summary>
    Dearer,

    /// <summary>The template is new.</summary>
    Added,

    /// <summary>A message is billed for fewer segments.</summary>
    Cheaper,

    /// <summary>The errors of the template are gone.</summary>
    Fixed,

    /// <summary>Text, encoding or length have changed, and the cost has not.</summary>
    Other,

    /// <summary>The template is gone.</summary>
    Removed,
}

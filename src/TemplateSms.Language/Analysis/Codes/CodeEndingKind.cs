namespace TemplateSms.Language.Analysis;

/// <summary>The forms in which a message with a one-time code can end.</summary>
internal enum CodeEndingKind
{
    /// <summary>Neither a line for a website nor the hash of an app.</summary>
    Neither,

    /// <summary>A line for a website.</summary>
    Website,

    /// <summary>The hash of an Android app.</summary>
    App,

    /// <summary>A form that cannot be told, since a loop prints it.</summary>
    Unknown,
}

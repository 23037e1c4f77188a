namespace TemplateSms.Cli.Fixing;

/// <summary>The end of an attempt to write a template back.</summary>
internal enum WriteOutcome
{
    /// <summary>The file has the new text.</summary>
    Written,

    /// <summary>The file has another text than the one that was fixed, and keeps it.</summary>
    Changed,

    /// <summary>The path is a link to a file outside the folders that were named.</summary>
    OutsideFolders,

    /// <summary>The file cannot be written, and is as it was.</summary>
    Failed,
}

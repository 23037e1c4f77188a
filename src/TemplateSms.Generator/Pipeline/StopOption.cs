using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Language.Sms;

namespace TemplateSms.Generator.Pipeline;

/// <summary>Reads what the build says of the account's STOP restriction. A value that cannot be read is reported elsewhere, and taken as false.</summary>
internal static class StopOption
{
    /// <summary>The key of an <c>.editorconfig</c>.</summary>
    public const string FolderKey = "smstpl_" + StopRestriction.FolderKey;

    /// <summary>Whether the project says that the restriction is lifted.</summary>
    public static bool IsLifted(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue("build_property." + StopRestriction.Property, out var value) && StopRestriction.Read(value) is true;

    /// <summary>Whether it is lifted for the texts of a C# file: by the folder's word, or else by the project's.</summary>
    public static bool IsLifted(SyntaxTree tree, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(tree).TryGetValue(FolderKey, out var value) ? StopRestriction.Read(value) is true : IsLifted(options);
}

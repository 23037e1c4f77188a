using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Generator.Pipeline;

/// <summary>Reads the gateways that the build names. A value that cannot be read is reported elsewhere, and the default is taken.</summary>
internal static class GatewayOption
{
    private static readonly string _folderKey = "smstpl_" + FrontMatterKey.Gateway.Name;

    /// <summary>The gateways of the project.</summary>
    public static GatewaySet Of(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue("build_property." + GatewaySet.Property, out var value) && GatewaySet.Read(value, out _) is { } gateways
            ? gateways
            : GatewaySet.Default;

    /// <summary>The gateways for the texts of a C# file: the folder's, or else the project's.</summary>
    public static GatewaySet Of(SyntaxTree tree, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(tree).TryGetValue(_folderKey, out var value) && GatewaySet.Read(value, out _) is { } gateways ? gateways : Of(options);
}

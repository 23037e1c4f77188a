namespace TemplateSms.Architecture.Tests;

/// <summary>The projects of <c>src</c> and the order of their stages.</summary>
internal static class Projects
{
    public static IReadOnlyList<StagedProject> All { get; } =
    [
        new("Shared", ["Texts", "Alphabet", "Measure", "Declared", "Cultures", "Dates", "Rules", "Gateway"])
        {
            RootNamespace = "TemplateSms.Shared",
            HasOneNamespace = true,
            PublicNamespaces = ["TemplateSms", "TemplateSms.Templating"],
        },
        new("TemplateSms.Language",
        [
            "Collections",
            "Text",
            "Sms",
            "Diagnostics",
            "Syntax",
            "Files",
            "Types",
            "Domain",
            "Functions",
            "Bound",
            "Binding",
            "Analysis",
            "Compilation",
            "Fixes",
        ]),
        new("TemplateSms", ["Attributes", "Addresses", "Errors", "Contents", "Sending", "Templating", "Testing"])
        {
            PublicNamespaces = ["TemplateSms", "TemplateSms.Templating", "TemplateSms.Testing"],
        },
        new("TemplateSms.Isendpro",
        [
            "Protocol",
            "Options",
            "Answers",
            "Messages",
            "Outcomes",
            "Exchanges",
            "Telemetry",
            "Sending",
            StagedProject.Root,
            "DependencyInjection",
        ])
        {
            PublicNamespaces = ["TemplateSms.Isendpro", "Microsoft.Extensions.DependencyInjection"],
        },
        new("TemplateSms.Isendpro.AspNetCore", ["Options", "Receiving", "DependencyInjection"])
        {
            PublicNamespaces = ["TemplateSms.Isendpro.AspNetCore", "Microsoft.Extensions.DependencyInjection", "Microsoft.AspNetCore.Builder"],
        },
        new("TemplateSms.CodeFixes", [StagedProject.Root, "CallSites", "Templates"]),
    ];

    public static StagedProject Named(string name) => All.Single(project => project.Name == name);
}

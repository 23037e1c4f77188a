namespace TemplateSms.Architecture.Tests;

/// <summary>The projects of <c>src</c> and the order of their stages.</summary>
internal static class Projects
{
    public static IReadOnlyList<StagedProject> All { get; } =
    [
        new("Shared", ["Texts", "Phones", "Alphabet", "Measure", "Codes", "Gateways", "Declared", "Plurals", "Cultures", "Dates", "Isendpro", "Twilio"])
        {
            RootNamespace = "TemplateSms.Shared",
            HasOneNamespace = true,
            PublicNamespaces = ["TemplateSms", "TemplateSms.Templating"],
        },
        new("TemplateSms.Language",
        [
            "Collections",
            "Text",
            "Cultures",
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
            "Translation",
            "Fixes",
        ])
        {
            FileCircles =
            [
                new("Domain/Values/ListFacts.cs", "Domain/Values/Value.cs") { Reason = "The elements of a list are values, and a value may be a list." },
                new("Syntax/SyntaxNode.cs", "Syntax/SyntaxPart.cs") { Reason = "A node consists of parts, and a part may be a node." },
            ],
        },
        new("TemplateSms", ["Attributes", "Addresses", "Errors", "Contents", "Sending", "Reconciling", "Gateways", "Templating", "Testing"])
        {
            PublicNamespaces = ["TemplateSms", "TemplateSms.Templating", "TemplateSms.Testing"],
            FileCircles =
            [
                new("Addresses/PhoneNumber.cs", "Addresses/PhoneNumberJsonConverter.cs") { Reason = "A number names what writes it as JSON, for whatever serializes it." },
                new("Contents/SmsContent.cs", "Contents/SmsMessage.cs") { Reason = "A message holds its content, and 'content.To(number)' is how users make a message." },
                new("Errors/SmsArgumentError.cs", "Errors/SmsTemplateException.cs") { Reason = "An exception holds its error, and an error becomes an exception." },
                new("Templating/Dates/DateFunctions.cs", "Templating/Dates/DatePattern.cs", "Templating/Printing/SmsWriter.cs", "Templating/Printing/TextForm.cs")
                {
                    Reason = "A writer prints a date by its pattern, and a pattern is printed into a writer.",
                },
            ],
        },
        new("TemplateSms.Sending",
        [
            "Options",
            "Protocol",
            "Exchanges",
            "Telemetry",
            "Limiting",
            "Wire",
            "Attempts",
            "Gateways",
            "Batches",
            "Queues",
            "Failover",
            StagedProject.Root,
            "DependencyInjection",
        ])
        {
            PublicNamespaces = ["TemplateSms.Sending", "Microsoft.Extensions.DependencyInjection"],
            FileCircles =
            [
                new("Options/SmsClientOptions.cs", "Options/SmsClientOptionsRules.cs") { Reason = "Options validate themselves, by rules that read them." },
                new("Telemetry/ExchangeTelemetry.cs", "Telemetry/GatewayTelemetry.cs") { Reason = "A gateway's telemetry starts that of an exchange, which measures with the gateway's tags." },
            ],
        },
        new("TemplateSms.Isendpro", ["Protocol", "Options", "Answers", "Messages", "Outcomes", "Sends", "Calls", "Lookups", "ShortLinks", "Campaigns", "Directories", "SubAccounts", StagedProject.Root, "Reconciling", "DependencyInjection"])
        {
            PublicNamespaces = ["TemplateSms.Isendpro", "Microsoft.Extensions.DependencyInjection"],
            FileCircles = [new("Options/IsendproOptions.cs", "Options/IsendproOptionsRules.cs") { Reason = "Options validate themselves, by rules that read them." }],
        },
        new("TemplateSms.Twilio", ["Options", "Answers", "Messages", "Sends", StagedProject.Root, "DependencyInjection"])
        {
            PublicNamespaces = ["TemplateSms.Twilio", "Microsoft.Extensions.DependencyInjection"],
            FileCircles = [new("Options/TwilioOptions.cs", "Options/TwilioOptionsRules.cs") { Reason = "Options validate themselves, by rules that read them." }],
        },
        new("TemplateSms.Queue", ["Messages", "Looks", "Options", "Databases", "Ledger", "Sqlite", "Telemetry", "Enqueuing", "Requests", "Working", "Bus", "Managing", "DependencyInjection"])
        {
            PublicNamespaces = ["TemplateSms.Queue", "Microsoft.Extensions.DependencyInjection"],
        },
        new("TemplateSms.Queue.PostgreSql", ["Dialect", "DependencyInjection"])
        {
            PublicNamespaces = ["TemplateSms.Queue"],
        },
        new("TemplateSms.Queue.EntityFrameworkCore", ["Pending", "Saving", "Extensions", "Migrations"])
        {
            PublicNamespaces = ["TemplateSms", "Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Migrations"],
        },
        new("TemplateSms.Queue.AspNetCore", ["Views", "Endpoints", "DependencyInjection"])
        {
            PublicNamespaces = ["Microsoft.AspNetCore.Builder"],
        },
        new("TemplateSms.Queue.Wolverine", ["Publishing", "Handling", "DependencyInjection"])
        {
            PublicNamespaces = ["TemplateSms.Queue"],
        },
        new("TemplateSms.AspNetCore", ["Receiving", "Storing", "Isendpro", "Twilio", "OptOuts", "DependencyInjection"])
        {
            PublicNamespaces = ["TemplateSms.AspNetCore", "Microsoft.Extensions.DependencyInjection", "Microsoft.AspNetCore.Builder"],
            FileCircles =
            [
                new("Isendpro/IsendproReceiptOptions.cs", "Isendpro/IsendproReceiptOptionsRules.cs") { Reason = "Options validate themselves, by rules that read them." },
                new("Twilio/TwilioReceiptOptions.cs", "Twilio/TwilioReceiptOptionsRules.cs") { Reason = "Options validate themselves, by rules that read them." },
            ],
        },
        new("TemplateSms.Generator", ["Reporting", "Pipeline", "Emit", "Analyzers", "Analyzers/CallSites", StagedProject.Root])
        {
            FileCircles =
            [
                new("Analyzers/CallSites/Texts/TextPart.cs", "Analyzers/CallSites/Texts/TextWay.cs") { Reason = "A text consists of parts, and a part may be a choice of texts." },
            ],
        },
        new("TemplateSms.CodeFixes", [StagedProject.Root, "CallSites", "Templates", "Extracting"]),
        new("TemplateSms.Simulator",
        [
            "Messages",
            "Accounts",
            "Events",
            "Settings",
            "Callbacks",
            "Protocol",
            "Rules",
            "Faults",
            "Files",
            "Store",
            "Ledger",
            "Api",
            "Scheduling",
            "Operations",
            "Security",
            "Hosting",
            "Running",
            "Testing",
            StagedProject.Root,
        ])
        {
            PublicNamespaces =
            [
                "TemplateSms.Simulator",
                "TemplateSms.Simulator.Callbacks",
                "TemplateSms.Simulator.Faults",
                "TemplateSms.Simulator.Testing",
            ],
        },
        new("TemplateSms.Projects", ["Files", "Reading", "Checking", "Watching", "Phones"]),
        new("TemplateSms.LanguageServer",
        [
            "Protocol",
            "Text",
            "CSharp",
            "Workspace",
            "Trees",
            "Occurrences",
            "Members",
            "Calls",
            "Places",
            "Words",
            "Serving",
            "Synchronization",
            "Diagnostics",
            "Navigation",
            "Rename",
            "Hover",
            "Signatures",
            "Completion",
            "CodeActions",
            "SemanticTokens",
            "Folding",
            "Symbols",
            "Selection",
            "Typing",
            "Formatting",
            "Hints",
            "Preview",
            "Hosting",
        ])
        {
            FileCircles =
            [
                new("Workspace/ProjectView.cs", "Workspace/TemplateView.cs") { Reason = "A project has templates, and a template is compiled with the others of its project." },
            ],
        },
        new("TemplateSms.Cli",
        [
            "Help",
            "Invocation",
            "Json",
            "Files",
            "Reading",
            "Writing",
            "Checking",
            "Baselines",
            "Reports",
            "Creating",
            "Importing",
            "Fixing",
            "Translating",
            "Measuring",
            "Rendering",
            "Accounts",
            "Queues",
            "Watching",
            "Agents",
            "Commands",
            StagedProject.Root,
        ])
        {
            FileCircles =
            [
                new("Translating/Units/Placeholder.cs", "Translating/Units/Slot.cs", "Translating/Units/UnitNode.cs")
                {
                    Reason = "A text has placeholders, and the code of a placeholder can have texts in it.",
                },
            ],
        },
    ];

    public static StagedProject Named(string name) => All.Single(project => project.Name == name);
}

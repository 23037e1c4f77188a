namespace TemplateSms.Cli.Commands;

/// <summary>For whom findings are written.</summary>
internal enum ReportFormat
{
    /// <summary>For people, and for editors that know the lines of a build.</summary>
    Text,

    /// <summary>One JSON document, for scripts.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for services that show code analysis.</summary>
    Sarif,
}

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>What a marked string becomes.</summary>
internal enum Mark
{
    None,
    Sender,
    Text,
}

namespace TemplateSms.Simulator.Api;

/// <summary>The address of the REST API.</summary>
internal static class ApiAddress
{
    public const string Prefix = "/api/v1";
}

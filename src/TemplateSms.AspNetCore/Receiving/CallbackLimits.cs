namespace TemplateSms.AspNetCore.Receiving;

/// <summary>The bounds of a callback.</summary>
internal static class CallbackLimits
{
    /// <summary>The most bytes of a query and of a body.</summary>
    public const int MostBytes = 32 * 1024;

    /// <summary>The most values of query and form together.</summary>
    public const int MostParameters = 100;
}

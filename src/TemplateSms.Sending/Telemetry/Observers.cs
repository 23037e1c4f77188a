namespace TemplateSms.Sending.Telemetry;

/// <summary>
/// Tells logs and listeners what happened. They are the caller's, and may throw; what became of a message does not change
/// by it, and a caller who got their exception in place of a receipt would send it twice.
/// </summary>
internal static class Observers
{
    public static void Tell<T>(T told, Action<T> tell)
    {
        try
        {
            tell(told);
        }
        catch (Exception)
        {
            // There is nobody else to tell.
        }
    }
}

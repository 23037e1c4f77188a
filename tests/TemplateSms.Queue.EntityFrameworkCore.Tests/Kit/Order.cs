namespace TemplateSms.Queue.EntityFrameworkCore.Tests.Kit;

/// <summary>A row of the application's own.</summary>
internal sealed class Order
{
    public required int Id { get; set; }
}

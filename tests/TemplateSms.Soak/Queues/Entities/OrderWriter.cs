using Microsoft.EntityFrameworkCore;
using TemplateSms.Soak.Queues.Parts;

namespace TemplateSms.Soak.Queues.Entities;

/// <summary>Saves an order with its messages, as its plan says.</summary>
/// <param name="db">A context without changes.</param>
/// <param name="client">The client that takes the messages.</param>
internal sealed class OrderWriter(ShopContext db, ISmsClient client)
{
    /// <summary>An order that is there already.</summary>
    public const int Taken = 0;

    public async Task WriteAsync(OrderPlan plan)
    {
        foreach (var message in plan.Messages)
            await client.SendAsync(PartMessages.Message(message));
        switch (plan.End)
        {
            case TransactionEnd.Saved:
                db.Orders.Add(new ShopOrder { Id = plan.Number });
                await db.SaveChangesAsync();
                break;
            case TransactionEnd.SavedAgain:
                await FailAsync(plan.Number);
                await db.SaveChangesAsync();
                break;
            case TransactionEnd.GivenUp:
                await FailAsync(plan.Number);
                db.ChangeTracker.Clear();
                await db.SaveChangesAsync();
                break;
            default:
                await InTransactionAsync(plan);
                break;
        }
    }

    /// <summary>Saves the order beside another one that cannot be saved.</summary>
    private async Task FailAsync(int number)
    {
        db.Orders.Add(new ShopOrder { Id = number });
        var second = db.Orders.Add(new ShopOrder { Id = Taken });
        try
        {
            await db.SaveChangesAsync();
            throw new InvalidOperationException("An order was saved twice.");
        }
        catch (DbUpdateException)
        {
            second.State = EntityState.Detached;
        }
    }

    private Task InTransactionAsync(OrderPlan plan) => db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        // The messages alone, and the order after them.
        await db.SaveChangesAsync();
        db.Orders.Add(new ShopOrder { Id = plan.Number });
        await db.SaveChangesAsync();
        if (plan.End == TransactionEnd.Committed)
            await transaction.CommitAsync();
        else if (plan.End == TransactionEnd.RolledBack)
            await transaction.RollbackAsync();
    });
}
